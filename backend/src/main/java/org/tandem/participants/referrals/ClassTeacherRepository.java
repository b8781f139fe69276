package org.tandem.participants.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class ClassTeacherRepository implements TenantRepository<ClassTeacher> {

    List<ClassTeacher> all(Scope scope) {
        return list("organisationId = ?1 order by className, id", scope.organisationId());
    }

    List<ClassTeacher> of(Scope scope, UUID accountId) {
        return list("organisationId = ?1 and accountId = ?2 order by className", scope.organisationId(), accountId);
    }
}
