package org.tandem.programs.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.documents.DocumentRow;
import org.tandem.documents.Documents;
import org.tandem.programs.roadmap.ActivityView.ActivityPaper;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Which papers belong to which activities (M:N). */
@ApplicationScoped
class ActivityDocumentRepository {

    @Inject
    EntityManager entityManager;

    @Inject
    Documents documents;

    /** By activity, the oldest paper first. */
    Map<UUID, List<ActivityPaper>> of(Scope scope, UUID programId) {
        @SuppressWarnings("unchecked")
        List<Object[]> links = entityManager
                .createNativeQuery("""
                        select l.activity_id, l.document_id
                        from activity_document l
                        join roadmap_activity a on a.organisation_id = l.organisation_id and a.id = l.activity_id
                        where l.organisation_id = :organisation and a.program_id = :program
                        order by l.document_id""")
                .setParameter("organisation", scope.organisationId())
                .setParameter("program", programId)
                .getResultList();
        if (links.isEmpty()) {
            return Map.of();
        }
        var rows =
                documents.rows(scope, links.stream().map(link -> (UUID) link[1]).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(DocumentRow::id, Function.identity()));
        return links.stream()
                .collect(Collectors.groupingBy(
                        link -> (UUID) link[0],
                        Collectors.mapping(link -> ActivityPaper.of(rows.get((UUID) link[1])), Collectors.toList())));
    }

    boolean any(Scope scope, UUID activityId) {
        return (Boolean) entityManager
                .createNativeQuery("""
                        select exists (select 1 from activity_document
                        where organisation_id = :organisation and activity_id = :activity)""", Boolean.class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("activity", activityId)
                .getSingleResult();
    }

    /** Linking twice is linking once. */
    void add(Scope scope, UUID activityId, UUID documentId) {
        entityManager
                .createNativeQuery("""
                        insert into activity_document (organisation_id, activity_id, document_id)
                        values (:organisation, :activity, :document) on conflict do nothing""")
                .setParameter("organisation", scope.organisationId())
                .setParameter("activity", activityId)
                .setParameter("document", documentId)
                .executeUpdate();
    }

    void remove(Scope scope, UUID activityId, UUID documentId) {
        var removed = entityManager
                .createNativeQuery("""
                        delete from activity_document where organisation_id = :organisation
                        and activity_id = :activity and document_id = :document""")
                .setParameter("organisation", scope.organisationId())
                .setParameter("activity", activityId)
                .setParameter("document", documentId)
                .executeUpdate();
        if (removed == 0) {
            throw Problem.notFound();
        }
    }
}
