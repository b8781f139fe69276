package org.tandem.surveys;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;

/**
 * A curator reminds those who have not answered; fired in the transaction that writes it down.
 *
 * @param closesOn last day for answers
 * @param people whom to write to, each with a link of his own
 */
public record SurveyReminded(Scope scope, UUID roundId, String title, LocalDate closesOn, List<Addressee> people) {

    /**
     * One of them.
     *
     * @param link opens his questionnaire and nothing else; a secret, not to be stored or logged
     */
    public record Addressee(UUID participantId, UUID personId, String link) {}
}
