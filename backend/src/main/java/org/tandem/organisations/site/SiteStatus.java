package org.tandem.organisations.site;

/** Where an entry of the site section stands. */
enum SiteStatus {
    QUEUED,
    PUBLISHED,
    WITHDRAWN
}
