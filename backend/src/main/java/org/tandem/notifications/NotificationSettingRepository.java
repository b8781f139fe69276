package org.tandem.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class NotificationSettingRepository implements TenantRepository<NotificationSetting> {

    Optional<NotificationSetting> stored(Scope scope, UUID accountId) {
        return find("organisationId = ?1 and accountId = ?2", scope.organisationId(), accountId)
                .firstResultOptional();
    }

    /** Stored or default. */
    NotificationSetting of(Scope scope, UUID accountId) {
        return stored(scope, accountId).orElseGet(() -> new NotificationSetting(scope, accountId));
    }
}
