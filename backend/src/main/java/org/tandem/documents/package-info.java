/**
 * Papers of the organisation: the register with its journals, files of papers, uploaded scans. Kinds are data
 * ({@code templates/document-kinds.json}). May use everything below {@code people}; what it asks of programmes comes
 * through {@link org.tandem.documents.KnownPrograms}. Others keep the id of a paper and go through
 * {@link org.tandem.documents.Documents}; of a file, through {@link org.tandem.documents.Files}, after their own check
 * of who may look.
 */
package org.tandem.documents;
