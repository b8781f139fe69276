package org.tandem.programs.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.tandem.audit.AuditLog;
import org.tandem.organisations.Organisations;
import org.tandem.programs.Approval;
import org.tandem.programs.Programs;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Approving the roadmap and changing an approved one by the next edition. */
@ApplicationScoped
@Transactional
class EditionService {

    @Inject
    EditionRepository editions;

    @Inject
    RoadmapService roadmap;

    @Inject
    Programs programs;

    @Inject
    Organisations organisations;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    List<EditionView> all(Scope scope, UUID programId) {
        var program = programs.get(scope, programId);
        var today = organisations.today(scope);
        return editions.all(scope, programId).stream()
                .map(edition -> edition.view(program, today, List.of()))
                .toList();
    }

    /** The lines of an edition as they were approved; the newest as they are. */
    RoadmapView get(Scope scope, UUID programId, UUID id) {
        var program = programs.get(scope, programId);
        var edition = editions.get(scope, programId, id);
        if (edition.snapshot() == null) {
            return roadmap.get(scope, programId);
        }
        var today = organisations.today(scope);
        return new RoadmapView(
                programId,
                today,
                edition.snapshot(),
                edition.view(program, today, PlanWarnings.of(program, edition.approval(), edition.snapshot())));
    }

    RoadmapView submit(Scope scope, UUID programId) {
        var empty = roadmap.get(scope, programId).sections().stream()
                .allMatch(section -> section.activities().isEmpty());
        return act(scope, programId, null, "submitted", null, edition -> edition.submit(empty));
    }

    RoadmapView sendBack(Scope scope, UUID programId, String remark) {
        return act(scope, programId, null, "returned", remark, edition -> edition.sendBack(remark));
    }

    /** Approves exactly what was read: the version is checked after the lock, the lines are read behind it. */
    RoadmapView approve(Scope scope, UUID programId, int version, Approval stamps) {
        return act(scope, programId, version, "approved", null, edition -> {
            var lines = roadmap.get(scope, programId).sections();
            edition.approve(stamps, lines, organisations.today(scope));
            if (edition.supersedes() != null) {
                editions.get(scope, programId, edition.supersedes()).supersede();
            }
        });
    }

    RoadmapView renew(Scope scope, UUID programId) {
        return act(
                scope, programId, null, "renewed", null, edition -> editions.add(edition.next(scope, clock.instant())));
    }

    /** Takes back an edition that was begun by mistake; the approved one is the newest again. */
    RoadmapView discard(Scope scope, UUID programId) {
        programs.get(scope, programId);
        var edition = editions.current(scope, programId);
        edition.mustBeUntouched();
        editions.remove(edition);
        audit.record(scope, "roadmap.discarded", "roadmap", edition.id());
        return roadmap.get(scope, programId);
    }

    private RoadmapView act(
            Scope scope, UUID programId, Integer version, String action, String reason, Consumer<Edition> transition) {
        if (!programs.get(scope, programId).isOpen()) {
            throw Problem.wrongState("Программа закрыта: дорожная карта больше не меняется.");
        }
        var edition = editions.changing(scope, programId, version);
        transition.accept(edition);
        audit.record(scope, "roadmap." + action, "roadmap", edition.id(), reason);
        return roadmap.get(scope, programId);
    }
}
