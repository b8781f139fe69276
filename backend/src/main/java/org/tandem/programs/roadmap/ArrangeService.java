package org.tandem.programs.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.audit.AuditLog;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** The order of the roadmap, written as a whole: so no two half orders can meet. */
@ApplicationScoped
@Transactional
class ArrangeService {

    @Inject
    RoadmapRepository roadmap;

    @Inject
    RoadmapService service;

    @Inject
    AuditLog audit;

    RoadmapView arrange(Scope scope, UUID programId, int version, RoadmapOrder order) {
        var edition = service.editable(scope, programId, version);
        var sections = byId(roadmap.sections(scope, programId));
        var activities = byId(roadmap.activities(scope, programId));
        for (var place = 0; place < order.sections().size(); place++) {
            var ordered = order.sections().get(place);
            take(sections, ordered.sectionId()).place(place);
            for (var line = 0; line < ordered.activities().size(); line++) {
                var activity = ordered.activities().get(line);
                take(activities, activity.activityId()).place(ordered.sectionId(), line, line > 0 && activity.nested());
            }
        }
        if (!sections.isEmpty() || !activities.isEmpty()) {
            throw Problem.versionConflict();
        }
        audit.record(scope, "roadmap.arranged", "roadmap", edition.id());
        roadmap.flush();
        return service.get(scope, programId);
    }

    private static <E extends TenantEntity> Map<UUID, E> byId(java.util.List<E> rows) {
        return rows.stream().collect(Collectors.toMap(TenantEntity::id, Function.identity()));
    }

    /** Each row has one place: the second look for it finds nothing. */
    private static <E> E take(Map<UUID, E> rows, UUID id) {
        var row = rows.remove(id);
        if (row == null) {
            throw Problem.versionConflict();
        }
        return row;
    }
}
