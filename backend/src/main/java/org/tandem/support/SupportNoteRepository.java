package org.tandem.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class SupportNoteRepository implements TenantRepository<SupportNote> {

    /** The newest first. */
    List<SupportNote> of(Scope scope, UUID caseId) {
        return list(
                "organisationId = ?1 and caseId = ?2 order by heldOn desc, id desc", scope.organisationId(), caseId);
    }
}
