package org.tandem.participants;

/** Order of a list of participants. */
enum ParticipantSort {
    /** By the Russian alphabet. */
    NAME,
    NAME_BACKWARDS,
    /** By the day of entering the base; who is still outside comes last. */
    ENTERED_ON;

    /** Reads {@code ?sort=}, already checked to be one of the three. */
    static ParticipantSort of(String parameter) {
        return switch (parameter) {
            case "name" -> NAME;
            case "-name" -> NAME_BACKWARDS;
            default -> ENTERED_ON;
        };
    }
}
