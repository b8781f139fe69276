package org.tandem.programs.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.tandem.access.Role;
import org.tandem.audit.AuditLog;
import org.tandem.organisations.Organisations;
import org.tandem.programs.Programs;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Living by the roadmap: what was done, checked, postponed or dropped. */
@ApplicationScoped
@Transactional
class OccurrenceService {

    @Inject
    RoadmapRepository roadmap;

    @Inject
    RoadmapService service;

    @Inject
    ActivityDocumentRepository papers;

    @Inject
    Programs programs;

    @Inject
    Organisations organisations;

    @Inject
    AuditLog audit;

    ActivityView start(Scope scope, UUID programId, UUID id) {
        return act(scope, programId, id, "started", null, (occurrence, activity) -> occurrence.start());
    }

    ActivityView complete(Scope scope, UUID programId, UUID id, LocalDate doneOn, String result) {
        var today = organisations.today(scope);
        return act(
                scope,
                programId,
                id,
                "done",
                null,
                (occurrence, activity) -> occurrence.complete(
                        doneOn, result, activity.needsResult() && !papers.any(scope, activity.id()), today));
    }

    ActivityView verify(Scope scope, UUID programId, UUID id) {
        return act(scope, programId, id, "verified", null, (occurrence, activity) -> occurrence.verify());
    }

    ActivityView sendBack(Scope scope, UUID programId, UUID id, String remark) {
        return act(scope, programId, id, "returned", remark, (occurrence, activity) -> occurrence.sendBack(remark));
    }

    ActivityView postpone(Scope scope, UUID programId, UUID id, LocalDate dueOn, String reason) {
        var decides = scope.hasAny(Role.Names.CURATOR, Role.Names.DIRECTOR);
        return act(
                scope, programId, id, decides ? "postponed" : "postponement-asked", reason, (occurrence, activity) -> {
                    if (decides) {
                        occurrence.postpone(dueOn, reason);
                    } else {
                        occurrence.askPostponement(dueOn, reason);
                    }
                });
    }

    ActivityView agreeToPostponement(Scope scope, UUID programId, UUID id) {
        return act(scope, programId, id, "postponed", null, (occurrence, activity) -> occurrence.agreeToPostponement());
    }

    ActivityView refusePostponement(Scope scope, UUID programId, UUID id, String reason) {
        return act(
                scope,
                programId,
                id,
                "postponement-refused",
                reason,
                (occurrence, activity) -> occurrence.refusePostponement(reason));
    }

    ActivityView cancel(Scope scope, UUID programId, UUID id, String reason) {
        return act(scope, programId, id, "cancelled", reason, (occurrence, activity) -> occurrence.cancel(reason));
    }

    private ActivityView act(
            Scope scope,
            UUID programId,
            UUID id,
            String action,
            String reason,
            BiConsumer<Occurrence, Activity> transition) {
        var program = programs.get(scope, programId);
        var occurrence = roadmap.occurrence(scope, programId, id);
        if (!program.isOpen()) {
            throw Problem.wrongState("Программа закрыта: отметки в дорожной карте больше не меняются.");
        }
        var activity = roadmap.activity(scope, programId, occurrence.activityId());
        transition.accept(occurrence, activity);
        audit.record(scope, "roadmap.occurrence-" + action, "occurrence", id, reason);
        return service.view(scope, activity);
    }
}
