package org.tandem.monitoring;

import static org.tandem.documents.rendering.Placeholder.condition;
import static org.tandem.documents.rendering.Placeholder.optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.documents.DocumentFacts;
import org.tandem.documents.generation.DocumentSource;
import org.tandem.documents.rendering.Placeholder;
import org.tandem.meetings.Meetings;
import org.tandem.pairs.PairStatus;
import org.tandem.pairs.Pairs;
import org.tandem.participants.ParticipantStatus;
import org.tandem.participants.Participants;
import org.tandem.participants.Side;
import org.tandem.shared.tenancy.Scope;

/** Figures of a programme for its programme, note and reports; only counts, no names. */
@ApplicationScoped
public class MonitoringPapers implements DocumentSource {

    private static final Set<String> KINDS =
            Set.of("programme", "analytic_note", "report_monthly", "report_quarterly", "report_yearly");

    /** Those who have not entered the base yet. */
    private static final Set<ParticipantStatus> BEFORE =
            Set.of(ParticipantStatus.REFERRED, ParticipantStatus.APPLIED, ParticipantStatus.CONSENT_PENDING);

    private static final List<Placeholder> FIGURES = List.of(
            condition("counts", "Есть данные о ходе программы"),
            optional("menteeCount", "Наставляемых в базе", "24"),
            optional("mentorCount", "Наставников в базе", "12"),
            optional("pairCount", "Пар и групп", "10"),
            optional("meetingCount", "Проведено встреч", "86"));

    @Inject
    Participants participants;

    @Inject
    Pairs pairs;

    @Inject
    Meetings meetings;

    @Override
    public List<Placeholder> placeholders(String kind) {
        return KINDS.contains(kind) ? FIGURES : List.of();
    }

    @Override
    public Map<String, Object> values(Scope scope, DocumentFacts document) {
        if (document.programId() == null || !KINDS.contains(document.kind())) {
            return Map.of();
        }
        var sides = participants.counts(scope, document.programId());
        var together = pairs.counts(scope, document.programId()).entrySet().stream()
                .filter(entry -> entry.getKey() != PairStatus.CANCELLED)
                .mapToInt(Map.Entry::getValue)
                .sum();
        return Map.of(
                "counts", true,
                "menteeCount", inBase(sides.get(Side.MENTEE)),
                "mentorCount", inBase(sides.get(Side.MENTOR)),
                "pairCount", together,
                "meetingCount", meetings.heldSince(scope, document.programId(), Instant.EPOCH));
    }

    private static int inBase(Map<ParticipantStatus, Integer> counts) {
        return counts.entrySet().stream()
                .filter(entry -> !entry.getKey().isGone() && !BEFORE.contains(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
