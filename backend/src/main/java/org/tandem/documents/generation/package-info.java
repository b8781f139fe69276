/**
 * Papers of the register made from data: templates of each kind, ours or the organisation's own, filled with what the
 * features know. Those tell it through {@link org.tandem.documents.generation.DocumentSource}, because they stand above
 * the papers and can't be imported here.
 */
package org.tandem.documents.generation;
