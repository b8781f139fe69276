package org.tandem.documents.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class LibraryRepository implements TenantRepository<NormativeAct> {

    List<NormativeAct> all(Scope scope) {
        return list("organisationId = ?1 order by id", scope.organisationId());
    }

    List<NormativeStudy> studies(Scope scope) {
        return getEntityManager()
                .createQuery(
                        "from NormativeStudy where organisationId = :organisation order by studiedOn, id",
                        NormativeStudy.class)
                .setParameter("organisation", scope.organisationId())
                .getResultList();
    }

    /** The caller's own mark of the act. */
    Optional<NormativeStudy> own(Scope scope, String act) {
        return studies(scope).stream()
                .filter(study -> study.act().equals(act) && study.accountId().equals(scope.accountId()))
                .findFirst();
    }

    /** Forgets the marks of an act that leaves the library. */
    void forget(Scope scope, String act) {
        getEntityManager()
                .createQuery("delete from NormativeStudy where organisationId = :organisation and act = :act")
                .setParameter("organisation", scope.organisationId())
                .setParameter("act", act)
                .executeUpdate();
    }
}
