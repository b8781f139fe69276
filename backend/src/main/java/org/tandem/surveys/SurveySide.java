package org.tandem.surveys;

import org.tandem.participants.Side;

/** Whom a questionnaire asks. */
public enum SurveySide {
    MENTEE,
    MENTOR,
    /** Both sides of the programme. */
    ANY;

    /** The side of a programme, null for both. */
    Side side() {
        return switch (this) {
            case MENTEE -> Side.MENTEE;
            case MENTOR -> Side.MENTOR;
            case ANY -> null;
        };
    }
}
