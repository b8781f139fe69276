/**
 * Forms of consents for a whole class as one PDF. Every page carries a QR code: the organisation and a secret of 160
 * random bits of which only the hash is stored, so that the paper says nothing to others and nobody can make a page of
 * somebody else's form. Each printing makes new codes for the same consent; older papers stay good, because the text
 * of a consent never changes after it was handed out.
 */
package org.tandem.consents.forms;
