/**
 * The normative library: acts by level, the built-in ones and the organisation's own, and who has studied which.
 * Knows nothing of the register of papers; may use {@code organisations} and below.
 */
package org.tandem.documents.library;
