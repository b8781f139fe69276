package org.tandem.consents;

import java.util.List;
import java.util.UUID;
import org.tandem.people.GuardianFacts;
import org.tandem.people.PersonFacts;
import org.tandem.shared.problem.Problem;

/** L-03 as pure functions: who must consent to the processing of a person's data, and who may sign what. */
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
        if (age < OWN_CONSENT_FROM) {
            return List.of(new Needed(
                    ConsentKind.PD_MINOR_BY_GUARDIAN,
                    ConsentSigner.GUARDIAN,
                    "Ребёнку нет 14 лет: согласие подписывает законный представитель."));
        }
        return List.of(
                new Needed(
                        ConsentKind.PD_MINOR_BY_GUARDIAN,
                        ConsentSigner.GUARDIAN,
                        "Подростку 14–17 лет: согласие подписывает законный представитель, а своё – он сам."),
                new Needed(
                        ConsentKind.PD_MINOR_OWN,
                        ConsentSigner.SUBJECT,
                        "Подростку 14–17 лет: кроме представителя, согласие подписывает он сам."));
    }

    /**
     * Refuses a kind that means nothing at the age.
     *
     * @param ageSoon age at the end of {@link ConsentTerms#AHEAD_DAYS}: a blank for the coming birthday is handed out
     *     ahead (V-07)
     */
    static void requireKindAt(ConsentKind kind, int age, int ageSoon) {
        switch (kind) {
            case PD_PROCESSING ->
                require(ageSoon >= ADULT, "Такое согласие подписывает человек, которому есть 18 лет.");
            case MENTOR_AGREEMENT -> require(age >= ADULT, "Такое согласие подписывает человек, которому есть 18 лет.");
            case PD_MINOR_BY_GUARDIAN ->
                require(age < ADULT, "Человеку есть 18 лет: представитель за него не подписывает.");
            case PD_MINOR_OWN ->
                require(
                        ageSoon >= OWN_CONSENT_FROM && age < ADULT,
                        "Собственное согласие несовершеннолетнего нужно в 14–17 лет.");
            default -> {
                // by the person or, for a minor, by his representative: at any age
            }
        }
    }

    /**
     * Who signs: the subject, or one of his guardians as the kind and the age demand.
     *
     * @param wanted the signer that was asked for, null for the only possible or the first one
     */
    static UUID signer(ConsentKind kind, PersonFacts person, int age, UUID wanted) {
        if (!kind.signedByGuardian(age < ADULT)) {
            require(wanted == null || wanted.equals(person.id()), "Это согласие подписывает сам человек.");
            return person.id();
        }
        var guardians = person.guardians().stream().map(GuardianFacts::personId).toList();
        require(!guardians.isEmpty(), "Согласие подписывает законный представитель: сначала добавьте его.");
        require(
                wanted == null || guardians.contains(wanted),
                "Это согласие подписывает законный представитель: выберите его из карточки.");
        return wanted == null ? guardians.get(0) : wanted;
    }

    private static void require(boolean lawful, String otherwise) {
        if (!lawful) {
            throw Problem.rule("L-03", otherwise);
        }
    }
}
