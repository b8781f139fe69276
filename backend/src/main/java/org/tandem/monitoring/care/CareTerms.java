package org.tandem.monitoring.care;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** From where on a pair needs help; data, since it is methodology and may change. */
@ApplicationScoped
class CareTerms {

    /**
     * Thresholds with the words that explain each.
     *
     * @param silenceDays V-25
     * @param lowComfort this mark out of ten and below
     * @param comfortFall so many points less than the time before
     * @param missedInARow planned meetings that did not take place
     * @param alarmWorkingDays V-23: within so many working days an alarm is taken on
     * @param alarmSettledWorkingDays and within so many more it is settled
     */
    record Thresholds(
            int silenceDays,
            int lowComfort,
            int comfortFall,
            int progressFall,
            int missedInARow,
            int alarmWorkingDays,
            int alarmSettledWorkingDays,
            Map<CareKind, Words> words) {}

    /** Why it stands in the list and what to do about it. */
    record Words(String basis, String advice) {}

    @Inject
    ObjectMapper mapper;

    private Thresholds thresholds;

    @PostConstruct
    void read() {
        try (var stream = CareTerms.class.getResourceAsStream("/templates/care.json")) {
            thresholds = mapper.readValue(stream, Thresholds.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Thresholds get() {
        return thresholds;
    }

    Words words(CareKind kind) {
        return thresholds.words().get(kind);
    }
}
