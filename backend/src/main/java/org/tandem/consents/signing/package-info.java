/**
 * Signing a consent by a personal link (L-22): a simple electronic signature, possible once the organisation named its
 * local act and the signer put his hand to the agreement on paper. The link is one half, the personal code, handed out
 * with the agreement, the other. What was shown, filled in, when and from where is kept sealed beside the consent;
 * after the signature it is checked like any paper.
 */
package org.tandem.consents.signing;
