package org.tandem.surveys;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.access.Role;
import org.tandem.shared.tenancy.Scope;
import org.tandem.surveys.SurveyRoundRepository.RoundFacts;

/**
 * A round in lists and on its page.
 *
 * @param invited asked participants without those freed from answering
 * @param gatheringId the general meeting whose guests are asked, null if it is none's
 * @param actions what the caller may do now: {@code closing}
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
        int version,
        List<String> actions) {

    static RoundView of(RoundFacts facts, LocalDate today, Scope scope) {
        var round = facts.round();
        var status = round.status(today);
        var mayClose = status != RoundStatus.CLOSED && scope.hasAny(Role.Names.DIRECTOR, Role.Names.CURATOR);
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
                round.version(),
                mayClose ? List.of("closing") : List.of());
    }
}
