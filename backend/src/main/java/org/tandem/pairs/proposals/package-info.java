/**
 * Proposing pairs: the pool of a programme's people, what the programme set beforehand, and the answer of the pure
 * {@code matching}. Nothing is stored until the curator takes a proposal; then pairs arise by the rules of
 * {@code pairs}, whose façades this package uses.
 */
package org.tandem.pairs.proposals;
