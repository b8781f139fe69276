package org.tandem.consents;

/** Birthdays from which a person signs himself (V-07). */
enum ConsentTaskKind {
    OWN_AT_14(ConsentRules.OWN_CONSENT_FROM, ConsentKind.PD_MINOR_OWN),
    OWN_AT_18(ConsentRules.ADULT, ConsentKind.PD_PROCESSING);

    private final int age;
    private final ConsentKind needed;

    ConsentTaskKind(int age, ConsentKind needed) {
        this.age = age;
        this.needed = needed;
    }

    int age() {
        return age;
    }

    /** The consent that closes the task. */
    ConsentKind needed() {
        return needed;
    }
}
