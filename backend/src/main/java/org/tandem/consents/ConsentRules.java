package org.tandem.consents;

import java.util.List;

/** L-03 as a pure function of the age: who must consent to the processing of a person's data. */
final class ConsentRules {

    static final int OWN_CONSENT_FROM = 14;
    static final int ADULT = 18;

    /**
     * One consent that is needed at an age.
     *
     * @param why Russian sentence, the reason of the law
     */
    record Needed(ConsentKind kind, ConsentSigner signer, String why) {}

    private ConsentRules() {}

    /** @param age full years on the day in question */
    static List<Needed> neededAt(int age) {
        if (age >= ADULT) {
            return List.of(new Needed(
                    ConsentKind.PD_PROCESSING,
                    ConsentSigner.SUBJECT,
                    "Человеку есть 18 лет: согласие подписывает он сам."));
        }
        var byGuardian = new Needed(
                ConsentKind.PD_MINOR_BY_GUARDIAN,
                ConsentSigner.GUARDIAN,
                age < OWN_CONSENT_FROM
                        ? "Ребёнку нет 14 лет: согласие подписывает законный представитель."
                        : "Подростку 14–17 лет: нужно согласие законного представителя и его собственное.");
        if (age < OWN_CONSENT_FROM) {
            return List.of(byGuardian);
        }
        return List.of(
                byGuardian,
                new Needed(
                        ConsentKind.PD_MINOR_OWN,
                        ConsentSigner.SUBJECT,
                        "Подростку 14–17 лет: кроме представителя, согласие подписывает он сам."));
    }
}
