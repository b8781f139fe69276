package org.tandem.surveys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.access.Role;
import org.tandem.shared.tenancy.Scope;
import org.tandem.surveys.SurveyRoundRepository.RoundFacts;

/**
 * A round in lists and on its page.
 *
 * @param invited asked participants without those freed from answering; by a shared link, for how many it is meant
 * @param sharedLink whether a link for all works now
 * @param reminder the last one, null if nobody was reminded yet
 * @param gatheringId the general meeting whose guests are asked, null if it is none's
 * @param actions what the caller may do now: {@code closing}, {@code reminding}, {@code sharing}
 */
record RoundView(
        UUID id,
        UUID programId,
        String templateCode,
        String title,
        SurveySide side,
        SurveyWave wave,
        RoundStatus status,
        LocalDate opensOn,
        LocalDate closesOn,
        long invited,
        long submitted,
        @Schema(nullable = true) UUID gatheringId,
        RoundMode mode,
        boolean sharedLink,
        @Schema(nullable = true) LastReminder reminder,
        int version,
        List<String> actions) {

    /** When those who had not answered were reminded, and how many they were. */
    record LastReminder(Instant sentAt, int people) {}

    static RoundView of(RoundFacts facts, LocalDate today, Scope scope) {
        var round = facts.round();
        var status = round.status(today);
        return new RoundView(
                round.id(),
                round.programId(),
                facts.templateCode(),
                round.title(),
                facts.side(),
                facts.wave(),
                status,
                round.opensOn(),
                round.closesOn(),
                facts.invited(),
                facts.submitted(),
                round.gatheringId(),
                round.mode(),
                round.hasSharedLink(),
                facts.remindedAt() == null ? null : new LastReminder(facts.remindedAt(), facts.reminded()),
                round.version(),
                actions(facts, status, scope));
    }

    private static List<String> actions(RoundFacts facts, RoundStatus status, Scope scope) {
        if (status == RoundStatus.CLOSED || !scope.hasAny(Role.Names.DIRECTOR, Role.Names.CURATOR)) {
            return List.of();
        }
        var actions = new ArrayList<>(List.of("closing"));
        if (facts.round().mode() == RoundMode.SHARED) {
            actions.add("sharing");
        } else if (status == RoundStatus.OPEN && facts.submitted() < facts.invited()) {
            actions.add("reminding");
        }
        return List.copyOf(actions);
    }
}
