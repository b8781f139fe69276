package org.tandem.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tandem.shared.tenancy.Scope;

class NotificationSettingTest {

    private static final ZoneId VLADIVOSTOK = ZoneId.of("Asia/Vladivostok");

    private final NotificationSetting setting =
            new NotificationSetting(Scope.ofSystem(UUID.randomUUID()), UUID.randomUUID());

    @Test
    void v38_quietHoursAreThoseOfTheOrganisationsClock() {
        // 14:30 UTC is half past midnight in Vladivostok
        assertThat(setting.awake(Instant.parse("2026-11-22T14:30:00Z"), VLADIVOSTOK))
                .isEqualTo("2026-11-22T22:00:00Z");
        assertThat(setting.awake(Instant.parse("2026-11-22T12:00:00Z"), VLADIVOSTOK))
                .isEqualTo("2026-11-22T22:00:00Z");
        assertThat(setting.awake(Instant.parse("2026-11-22T23:00:00Z"), VLADIVOSTOK))
                .isEqualTo("2026-11-22T23:00:00Z");
    }

    @Test
    void aDigestComesAtTheNextChosenHour() {
        assertThat(setting.nextDigest(Instant.parse("2026-11-22T21:59:00Z"), VLADIVOSTOK)
                        .toInstant())
                .isEqualTo("2026-11-22T22:00:00Z");
        assertThat(setting.nextDigest(Instant.parse("2026-11-22T22:00:00Z"), VLADIVOSTOK)
                        .toInstant())
                .isEqualTo("2026-11-23T22:00:00Z");
    }

    @Test
    void v23_aSafetyAlertCannotBeSwitchedOff() {
        setting.change(new NotificationSettingChange(
                false,
                List.of(
                        new NotificationSettingChange.TopicChoice(Topic.SAFETY_ALERT, MailMode.OFF),
                        new NotificationSettingChange.TopicChoice(Topic.CARE, MailMode.NOW)),
                null,
                null,
                LocalTime.NOON));
        assertThat(setting.mode(Topic.SAFETY_ALERT)).isEqualTo(MailMode.NOW);
        assertThat(setting.mode(Topic.CARE)).isEqualTo(MailMode.OFF);
    }
}
