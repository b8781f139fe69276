package org.tandem.programs.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.tandem.audit.AuditLog;
import org.tandem.organisations.Organisations;
import org.tandem.programs.Programs;
import org.tandem.shared.tenancy.Scope;

/** Activities that data close: «база наставляемых собрана» is done when the base has people with requests. */
@ApplicationScoped
@Transactional
class ConditionService {

    @Inject
    RoadmapRepository roadmap;

    @Inject
    @Any
    Instance<RoadmapData> rooms;

    @Inject
    Programs programs;

    @Inject
    Organisations organisations;

    @Inject
    AuditLog audit;

    /** Closes what the data of the programme have made true. */
    void check(Scope scope, UUID programId) {
        if (programs.get(scope, programId).isOpen()) {
            roadmap.waitingForData(scope, programId).forEach(activity -> check(scope, activity));
        }
    }

    /** A recurring activity is never closed by data, and what people returned only people close again. */
    void check(Scope scope, Activity activity) {
        if (activity.closesWhen() == null || activity.due().kind() == DueKind.RECURRING) {
            return;
        }
        for (var occurrence : roadmap.occurrencesOf(scope, activity.id())) {
            if (occurrence.waitsForData()) {
                evidence(scope, activity).ifPresent(evidence -> {
                    occurrence.complete(organisations.today(scope), evidence, false, organisations.today(scope));
                    audit.record(scope, "roadmap.occurrence-done", "occurrence", occurrence.id(), "closes-when");
                });
            }
        }
    }

    private Optional<String> evidence(Scope scope, Activity activity) {
        return rooms.stream()
                .flatMap(room -> room.evidence(scope, activity.programId(), activity.closesWhen()).stream())
                .findFirst();
    }
}
