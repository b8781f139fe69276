/**
 * The roadmap in a phone's calendar: an address with a secret that shows terms and no people. Uses the roadmap only by
 * its façade; an address lives as long as its owner's account may read the roadmap.
 */
package org.tandem.programs.roadmap.calendar;
