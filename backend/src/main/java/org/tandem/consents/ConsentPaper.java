package org.tandem.consents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.tandem.organisations.Organisations;
import org.tandem.people.GuardianRelation;
import org.tandem.people.People;
import org.tandem.people.PersonFacts;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Fills the text of a consent with what is known of the parties (L-02); the rest is written by hand. */
@ApplicationScoped
class ConsentPaper {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private static final String SOMEBODY = "Константинова Екатерина Александровна";

    @Inject
    Organisations organisations;

    @Inject
    People people;

    /** The text to hand out; L-02 if the operator's address is not known. */
    String text(Scope scope, ConsentKind kind, PersonFacts person, UUID signerId) {
        var operator = organisations.get(scope);
        if (operator.address() == null) {
            throw Problem.rule("L-02", "В согласии должен стоять адрес организации: укажите его в настройках.");
        }
        return ConsentTexts.of(kind)
                .filled(Map.of(
                        "subject", person.fullName(),
                        "birthDate", person.birthDate() == null ? "" : DATE.format(person.birthDate()),
                        "signer", people.get(scope, signerId).fullName(),
                        "relation", relation(person, signerId),
                        "operator", operator.fullName(),
                        "operatorAddress", operator.address()));
    }

    /** The text about nobody, as long as that of most people: for measuring how much paper it takes. */
    String sample(Scope scope, ConsentKind kind) {
        var operator = organisations.get(scope);
        return ConsentTexts.of(kind)
                .filled(Map.of(
                        "subject",
                        SOMEBODY,
                        "birthDate",
                        "01.09.2012",
                        "signer",
                        SOMEBODY,
                        "relation",
                        GuardianRelation.PARENT.label(),
                        "operator",
                        operator.fullName(),
                        "operatorAddress",
                        Objects.requireNonNullElse(operator.address(), "")));
    }

    private static String relation(PersonFacts person, UUID signerId) {
        return person.guardians().stream()
                .filter(guardian -> guardian.personId().equals(signerId))
                .map(guardian -> guardian.relation().label())
                .findFirst()
                .orElse("лично");
    }
}
