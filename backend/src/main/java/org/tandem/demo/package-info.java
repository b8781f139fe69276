/**
 * The demonstration that `mvn -Prun` shows: two invented organisations, filled through the product's own API. Stands
 * above everything, used by nothing, and sleeps unless {@code tandem.demo} is on.
 */
package org.tandem.demo;
