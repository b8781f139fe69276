/**
 * Papers of the organisation; so far the uploaded scans. May use everything below {@code people}; other features keep
 * the id of a file and read it through {@link org.tandem.documents.Files}, after their own check of who may look.
 */
package org.tandem.documents;
