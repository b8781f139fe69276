package org.tandem.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class DocumentFileRepository implements TenantRepository<DocumentFile> {

    /** The last version of the role, 0 for none. */
    int lastVersion(Scope scope, UUID documentId, FileRole role) {
        return find(
                        "organisationId = ?1 and documentId = ?2 and role = ?3 order by fileVersion desc",
                        scope.organisationId(),
                        documentId,
                        role)
                .firstResultOptional()
                .map(DocumentFile::fileVersion)
                .orElse(0);
    }

    /** The file, if it belongs to the paper. */
    DocumentFile get(Scope scope, UUID documentId, UUID id) {
        return find(scope, id)
                .filter(file -> file.documentId().equals(documentId))
                .orElseThrow(Problem::notFound);
    }

    /** Files of the papers without their bytes, the newest version first. */
    List<DocumentFileRow> of(Scope scope, Collection<UUID> documentIds) {
        return documentIds.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(
                                "select new org.tandem.documents.DocumentFileRow(f.documentId, f.id, f.role,"
                                        + " f.fileVersion, s.name, s.contentType, s.size, f.generated, f.addedAt)"
                                        + " from DocumentFile f join StoredFile s"
                                        + " on s.organisationId = f.organisationId and s.id = f.fileId"
                                        + " where f.organisationId = :organisation and f.documentId in :documents"
                                        + " order by f.role, f.fileVersion desc",
                                DocumentFileRow.class)
                        .setParameter("organisation", scope.organisationId())
                        .setParameter("documents", documentIds)
                        .getResultList();
    }
}
