package org.tandem.programs.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.tandem.audit.AuditLog;
import org.tandem.documents.Documents;
import org.tandem.programs.roadmap.ActivityView.Executor;
import org.tandem.shared.tenancy.Scope;

/** What an activity rests on: papers, and persons who may answer for it. Facts, so an approved roadmap takes them too. */
@ApplicationScoped
@Transactional
class ActivityLinkService {

    @Inject
    RoadmapRepository roadmap;

    @Inject
    RoadmapService service;

    @Inject
    ActivityDocumentRepository papers;

    @Inject
    ExecutorRepository executors;

    @Inject
    Documents documents;

    @Inject
    AuditLog audit;

    ActivityView link(Scope scope, UUID programId, UUID activityId, UUID documentId) {
        var activity = service.living(scope, programId, activityId);
        documents.get(scope, documentId);
        papers.add(scope, activityId, documentId);
        audit.record(scope, "roadmap.document-linked", "activity", activityId);
        return service.view(scope, activity);
    }

    ActivityView unlink(Scope scope, UUID programId, UUID activityId, UUID documentId) {
        var activity = service.living(scope, programId, activityId);
        papers.remove(scope, activityId, documentId);
        audit.record(scope, "roadmap.document-unlinked", "activity", activityId);
        return service.view(scope, activity);
    }

    /** Everybody of the organisation and every partner who can be named as responsible. */
    List<Executor> executors(Scope scope) {
        return executors.possible(scope);
    }
}
