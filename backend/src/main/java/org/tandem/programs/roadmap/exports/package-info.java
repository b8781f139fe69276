/**
 * The roadmap as a file in the form that schools sign and print. What is written here is read back by
 * {@code imports} unchanged; a test holds the two together. The files are pure functions of the printed roadmap.
 */
package org.tandem.programs.roadmap.exports;
