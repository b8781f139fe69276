package org.tandem.notifications;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.tandem.access.Role;
import org.tandem.shared.tenancy.TenantEntity;

/** One thing told to one account. Rows come in by one statement, see {@link NotificationRepository#add}. */
@Entity
class Notification extends TenantEntity {

    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private Topic topic;

    private String naturalKey;
    private String title;
    private String detail;
    private String address;
    private boolean urgent;
    private Instant createdAt;
    private Instant readAt;
    private UUID mailId;

    protected Notification() {}

    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    void unread() {
        readAt = null;
    }

    NotificationView view() {
        return new NotificationView(id(), topic, title, detail, address, urgent, createdAt, readAt);
    }
}
