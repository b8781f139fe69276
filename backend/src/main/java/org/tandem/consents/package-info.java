/**
 * Consents as separate documents by kind and purpose (L-01…L-06): issue, signature, check, withdrawal, expiry, and what
 * a person still lacks at his age (L-03). May use {@code people}, {@code documents} and everything below them; tells the
 * features above by the event {@link org.tandem.consents.ConsentChanged}.
 */
package org.tandem.consents;
