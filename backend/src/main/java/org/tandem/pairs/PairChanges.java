package org.tandem.pairs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.tandem.documents.DocumentChange;
import org.tandem.documents.DocumentFacts;
import org.tandem.documents.DocumentStatus;
import org.tandem.documents.Documents;
import org.tandem.documents.NewDocument;
import org.tandem.shared.tenancy.Scope;

/** The order that takes an ended pair out of the approved list: prepared when the pair ends, signed by people. */
@ApplicationScoped
class PairChanges {

    static final String KIND = "order_pairs_change";
    private static final String TITLE = "О внесении изменений в состав наставнических пар и групп";

    @Inject
    PairRepository pairs;

    @Inject
    Documents documents;

    /** Puts the pair into the draft of its programme that still waits, or into a new one. */
    void prepare(Scope scope, Pair pair) {
        pair.endBy(waiting(scope, pair.programId()));
    }

    private UUID waiting(Scope scope, UUID programId) {
        var known = pairs.inProgram(scope, programId, Set.of(PairStatus.DISSOLVED)).stream()
                .map(Pair::changeOrderId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return documents.byIds(scope, known).values().stream()
                .filter(paper -> paper.status() == DocumentStatus.DRAFT)
                .map(DocumentFacts::id)
                .findFirst()
                .orElseGet(() -> documents.create(
                        scope,
                        new NewDocument(
                                KIND,
                                new DocumentChange(TITLE, programId, null, null, null, null, null, null, Map.of()),
                                null)));
    }
}
