/** Strict JSON and parameter reading: what is not expected is refused, never guessed. */
package org.tandem.shared.json;
