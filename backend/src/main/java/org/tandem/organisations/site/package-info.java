/**
 * The section «Наставничество» of the organisation's site: a queue of entries and the public page that
 * shows the published ones, also inside another site. Plain text only. Whom an entry shows is named in it and passes
 * {@link org.tandem.organisations.site.SitePeople}, which knows the consents (V-35). May use {@code organisations} and
 * below.
 */
package org.tandem.organisations.site;
