/**
 * Psychological support of mentees: begun only with its own consent (L-06), closed the moment that consent ends,
 * sealed in the database and read by psychologists only. Uses the façades of participants and consents; nobody needs it.
 */
package org.tandem.support;
