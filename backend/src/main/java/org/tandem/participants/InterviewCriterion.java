package org.tandem.participants;

/** What a talk with a candidate for mentor looks at. */
enum InterviewCriterion {
    /** Why he wants to be a mentor. */
    MOTIVATION,
    /** What he can help with. */
    COMPETENCE,
    /** Listening, respect, clear speech. */
    COMMUNICATION,
    /** Keeps his word, holds to agreements. */
    RELIABILITY,
    /** Has time, and his load allows it. */
    TIME
}
