package org.tandem.surveys;

import java.util.UUID;

/** A personal link with the name of its addressee, shown only now. */
record NamedLink(UUID assignmentId, String fullName, String link) {}
