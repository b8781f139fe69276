package org.tandem.documents.generation;

/** A file for the caller. */
record Download(String name, byte[] bytes) {}
