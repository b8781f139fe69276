package org.tandem.surveys;

import org.tandem.participants.Side;
import org.tandem.shared.problem.Problem;

/** Whom a questionnaire asks. */
public enum SurveySide {
    MENTEE,
    MENTOR,
    /** Both sides of the programme. */
    ANY,
    /** People who are no participants: parents, teachers, partners, the curator. Only a shared link reaches them. */
    OTHERS;

    /** The side of a programme, null for both; 422 for people who stand in no list. */
    Side side() {
        return switch (this) {
            case MENTEE -> Side.MENTEE;
            case MENTOR -> Side.MENTOR;
            case ANY -> null;
            case OTHERS ->
                throw Problem.field(
                        "templateCode",
                        "only-shared-link",
                        "Эту анкету заполняют не участники программы: раздайте её общей ссылкой.");
        };
    }
}
