package org.tandem.notifications;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** How one account wants to be told by mail. All times are those of the organisation's clock (V-38). */
@Entity
class NotificationSetting extends TenantEntity {

    private UUID accountId;
    private boolean mail = true;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<Topic, MailMode> modes = new EnumMap<>(Topic.class);

    private LocalTime quietFrom = LocalTime.of(21, 0);
    private LocalTime quietTo = LocalTime.of(8, 0);
    private LocalTime digestAt = LocalTime.of(8, 0);

    protected NotificationSetting() {}

    /** The defaults. */
    NotificationSetting(Scope scope, UUID accountId) {
        super(scope);
        this.accountId = accountId;
    }

    void change(NotificationSettingChange facts) {
        mail = facts.mail();
        modes = new EnumMap<>(Topic.class);
        facts.topics().forEach(choice -> {
            if (!choice.topic().isFixed()) {
                modes.put(choice.topic(), choice.mode());
            }
        });
        quietFrom = facts.quietFrom();
        quietTo = facts.quietTo();
        digestAt = facts.digestAt();
    }

    void unsubscribe() {
        mail = false;
    }

    /** What is urgent and fixed goes whatever was chosen (V-23). */
    MailMode mode(Topic topic) {
        if (topic.isFixed()) {
            return MailMode.NOW;
        }
        return mail ? modes.getOrDefault(topic, topic.standard()) : MailMode.OFF;
    }

    MailMode chosen(Topic topic) {
        return topic.isFixed() ? MailMode.NOW : modes.getOrDefault(topic, topic.standard());
    }

    /** The moment itself, or the end of the quiet hours it falls into. */
    Instant awake(Instant at, ZoneId zone) {
        if (quietFrom == null || quietFrom.equals(quietTo)) {
            return at;
        }
        var local = at.atZone(zone);
        var time = local.toLocalTime();
        var overNight = quietFrom.isAfter(quietTo);
        var quiet = overNight
                ? !time.isBefore(quietFrom) || time.isBefore(quietTo)
                : !time.isBefore(quietFrom) && time.isBefore(quietTo);
        if (!quiet) {
            return at;
        }
        var end = local.with(quietTo);
        return (end.isBefore(local) ? local.plusDays(1).with(quietTo) : end).toInstant();
    }

    /** The next digest after a moment. */
    ZonedDateTime nextDigest(Instant at, ZoneId zone) {
        var today = at.atZone(zone).with(digestAt);
        return today.toInstant().isAfter(at) ? today : today.plusDays(1);
    }

    boolean mail() {
        return mail;
    }

    LocalTime quietFrom() {
        return quietFrom;
    }

    LocalTime quietTo() {
        return quietTo;
    }

    LocalTime digestAt() {
        return digestAt;
    }
}
