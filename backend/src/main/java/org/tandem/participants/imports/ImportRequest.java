package org.tandem.participants.imports;

import java.util.List;
import java.util.UUID;
import org.tandem.participants.Side;
import org.tandem.people.PersonKind;

/**
 * A list to bring in.
 *
 * @param fileHash of the content, so that a repeated request is known
 * @param columns what each column holds, null to guess
 * @param category for whom the list names none, null for none
 * @param kind who people are where the list does not tell, null for learners
 * @param withoutErrors whether wrong lines are left out; otherwise one wrong line stops everything
 */
record ImportRequest(
        UUID programId,
        Side side,
        String fileHash,
        List<ImportColumn> columns,
        String category,
        PersonKind kind,
        boolean withoutErrors) {}
