package org.tandem.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tandem.consents.ConsentKind;
import org.tandem.consents.Consents;
import org.tandem.organisations.privacy.Privacy;
import org.tandem.people.GuardianFacts;
import org.tandem.people.PersonFacts;
import org.tandem.people.PersonKind;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Rules of the bases over a participant, his person and his consents (domain §7, «Persons, bases»). */
@ApplicationScoped
class BasePolicies {

    private static final int MIN_MENTEE_AGE = 10;
    private static final int YOUNG_SPECIALIST_YEARS = 3;

    @Inject
    Categories categories;

    @Inject
    Consents consents;

    @Inject
    Privacy privacy;

    /** V-03: a minor has a representative who can be reached. */
    void requireGuardian(PersonFacts person, LocalDate today) {
        if (person.isMinorOn(today) && person.guardians().stream().noneMatch(GuardianFacts::reachable)) {
            throw Problem.rule("V-03", "Несовершеннолетнему нужен представитель с телефоном или почтой.");
        }
    }

    /** The category exists for the side and suits the person; a sensitive one is kept only under its consent (L-05). */
    void requireCategory(Scope scope, Side side, String code, PersonFacts person) {
        var category = categories
                .find(side, code)
                .orElseThrow(() -> Problem.field("category", "category", "Такой категории нет в справочнике."));
        if (!category.kinds().contains(person.kind())) {
            throw Problem.field("category", "category", "Эта категория не подходит человеку: проверьте, кто он.");
        }
        if (category.sensitive() && !privacy.sensitiveDataEnabled(scope)) {
            throw Problem.rule(
                    "L-05",
                    "Организация не хранит особые сведения: отметьте категорию «Нужны особые условия» или другую.");
        }
        if (category.sensitive() && !consents.hasEffective(scope, person.id(), ConsentKind.SPECIAL_CATEGORY)) {
            throw Problem.rule(
                    "L-05",
                    "Эту категорию можно записать только при действующем согласии на сведения об особых"
                            + " обстоятельствах. Сначала укажите другую категорию и оформите согласие,"
                            + " затем смените категорию в карточке.");
        }
    }

    /**
     * What is allowed but worth a look.
     *
     * @param category null if it is withheld from the caller
     * @param onBothSides whether the person stands on the other side of the same programme too
     */
    List<ParticipantWarning> warnings(
            Side side, String category, PersonFacts person, boolean onBothSides, LocalDate today) {
        var warnings = new ArrayList<ParticipantWarning>();
        if (side == Side.MENTEE && person.kind() == PersonKind.LEARNER && person.ageOn(today) < MIN_MENTEE_AGE) {
            warnings.add(
                    new ParticipantWarning("V-01", "Наставляемому нет 10 лет: модель рассчитана на 10 лет и старше."));
        }
        if ("young_specialist".equals(category) && !isYoungSpecialist(person)) {
            warnings.add(new ParticipantWarning(
                    "V-04",
                    person.experienceYears() == null
                            ? "Молодой специалист – это стаж до 3 лет, а стаж в карточке не указан."
                            : "Молодой специалист – это стаж до 3 лет, а в карточке указан больший."));
        }
        if (onBothSides) {
            warnings.add(new ParticipantWarning("V-06", "В этой программе человек – и наставник, и наставляемый."));
        }
        if (side == Side.MENTOR && !person.isCheckedOn(today)) {
            warnings.add(new ParticipantWarning(
                    "V-08", "Нет действующей проверки на судимость: без неё нельзя работать с несовершеннолетними."));
        }
        return warnings;
    }

    private static boolean isYoungSpecialist(PersonFacts person) {
        return person.experienceYears() != null && person.experienceYears() <= YOUNG_SPECIALIST_YEARS;
    }
}
