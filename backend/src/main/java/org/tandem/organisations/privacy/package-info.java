/**
 * What an organisation decided about personal data (L-05 and others that the law leaves to the operator). Those who
 * keep such data ask {@link org.tandem.organisations.privacy.Privacy} and listen to its events.
 */
package org.tandem.organisations.privacy;
