package org.tandem.consents.scans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

/** Heaps, their files and pages. */
@ApplicationScoped
class ScanRepository implements TenantRepository<ConsentScan> {

    @Inject
    EntityManager entities;

    /** The heap, held until the transaction ends: two readers do not read one page twice. */
    ConsentScan hold(Scope scope, UUID id) {
        return find("organisationId = ?1 and id = ?2", scope.organisationId(), id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }

    List<ConsentScanPage> pages(Scope scope, UUID scanId) {
        return entities.createQuery(
                        "from ConsentScanPage where organisationId = ?1 and scanId = ?2 order by position",
                        ConsentScanPage.class)
                .setParameter(1, scope.organisationId())
                .setParameter(2, scanId)
                .getResultList();
    }

    /** 404 unless the page is one of the heap. */
    ConsentScanPage page(Scope scope, UUID scanId, UUID pageId) {
        return pages(scope, scanId).stream()
                .filter(page -> page.id().equals(pageId))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    ConsentScanFile file(Scope scope, UUID id) {
        return entities.createQuery("from ConsentScanFile where organisationId = ?1 and id = ?2", ConsentScanFile.class)
                .setParameter(1, scope.organisationId())
                .setParameter(2, id)
                .getSingleResult();
    }

    /** Names of the heap's files by id. */
    List<Object[]> fileNames(Scope scope, UUID scanId) {
        return entities.createQuery(
                        "select id, name from ConsentScanFile where organisationId = ?1 and scanId = ?2",
                        Object[].class)
                .setParameter(1, scope.organisationId())
                .setParameter(2, scanId)
                .getResultList();
    }

    /** Keeps the picture of a page. */
    void keep(Scope scope, ConsentScanPage page, byte[] sealed) {
        entities.persist(new ConsentScanPicture(scope, page.id(), sealed));
        page.drawn();
    }

    /** The sealed picture of a page; 404 if there is none. */
    byte[] picture(Scope scope, UUID pageId) {
        return entities.createQuery(
                        "from ConsentScanPicture where organisationId = ?1 and pageId = ?2", ConsentScanPicture.class)
                .setParameter(1, scope.organisationId())
                .setParameter(2, pageId)
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound)
                .content();
    }

    /** Deletes pictures of pages that need none any more. */
    void dropPictures(Scope scope, UUID scanId) {
        entities.flush();
        entities.createQuery("delete from ConsentScanPicture where organisationId = ?1 and pageId in"
                        + " (select id from ConsentScanPage where organisationId = ?1 and scanId = ?2"
                        + " and state in ('FILED', 'ALREADY', 'REMOVED'))")
                .setParameter(1, scope.organisationId())
                .setParameter(2, scanId)
                .executeUpdate();
    }

    /** Heaps older than the moment, with everything that is in them. */
    int deleteBefore(Scope scope, Instant moment) {
        return (int) delete("organisationId = ?1 and createdAt < ?2", scope.organisationId(), moment);
    }
}
