/**
 * The section «Наставничество» of the organisation's site: a queue of entries and the public page that
 * shows the published ones, also inside another site. Plain text only and, by the publisher's word, nobody's personal
 * data. May use {@code organisations} and below.
 */
package org.tandem.organisations.site;
