/**
 * The only error exit of the API: RFC 9457 problem+json with a stable code and a Russian text. Own mappers instead of
 * an extension, because every refusal needs a code of ours and a sentence a deputy head understands.
 */
package org.tandem.shared.problem;
