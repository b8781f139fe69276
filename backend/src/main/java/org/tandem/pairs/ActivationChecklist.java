package org.tandem.pairs;

import static org.tandem.pairs.ChecklistItem.Target.CONSENTS;
import static org.tandem.pairs.ChecklistItem.Target.ORDER;
import static org.tandem.pairs.ChecklistItem.Target.PARTICIPANT;
import static org.tandem.pairs.ChecklistItem.Target.PROGRAM;
import static org.tandem.pairs.ChecklistItem.Target.SURVEY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tandem.consents.ConsentKind;
import org.tandem.consents.Consents;
import org.tandem.organisations.Organisations;
import org.tandem.participants.ParticipantFacts;
import org.tandem.participants.Side;
import org.tandem.people.PersonKind;
import org.tandem.programs.Catalogues;
import org.tandem.programs.MentoringForm;
import org.tandem.programs.ProgramStatus;
import org.tandem.programs.Programs;
import org.tandem.shared.tenancy.Scope;
import org.tandem.surveys.BaselineStatus;
import org.tandem.surveys.Surveys;

/** V-10: what a pair needs before it may begin to work. */
@ApplicationScoped
class ActivationChecklist {

    @Inject
    Programs programs;

    @Inject
    Catalogues catalogues;

    @Inject
    Consents consents;

    @Inject
    Surveys surveys;

    @Inject
    Organisations organisations;

    List<ChecklistItem> of(Scope scope, Pair pair, List<ParticipantFacts> people) {
        var items = new ArrayList<ChecklistItem>();
        var today = organisations.today(scope);
        var program = programs.get(scope, pair.programId());
        items.add(ChecklistItem.of(
                "V-10.program",
                "Программа запущена",
                program.status() == ProgramStatus.ACTIVE,
                PROGRAM,
                pair.programId()));
        for (var person : people) {
            items.add(consents(scope, person));
        }
        var mentor =
                people.stream().filter(p -> p.side() == Side.MENTOR).findFirst().orElseThrow();
        items.addAll(mentorItems(scope, pair, mentor, people, today));
        var baselines = surveys.baselines(
                scope, people.stream().map(ParticipantFacts::id).toList());
        for (var person : people) {
            var status = baselines.getOrDefault(person.id(), BaselineStatus.NONE);
            items.add(ChecklistItem.of(
                    "V-10.baseline",
                    "Входная анкета: " + person.person().shortName(),
                    status == BaselineStatus.SUBMITTED || status == BaselineStatus.WAIVED,
                    SURVEY,
                    person.id()));
        }
        items.add(ChecklistItem.of("V-10.order", "Пара включена в приказ", pair.order() != null, ORDER, pair.id()));
        return items;
    }

    private ChecklistItem consents(Scope scope, ParticipantFacts person) {
        var required = consents.requirements(scope, person.personId());
        var text = "Согласия: " + person.person().shortName();
        if (!required.complete()) {
            var first = required.items().stream()
                    .filter(item -> item.status() != org.tandem.consents.RequirementStatus.EFFECTIVE)
                    .findFirst()
                    .orElseThrow();
            text += ". " + first.reason();
        }
        return ChecklistItem.of("V-10.consents", text, required.complete(), CONSENTS, person.personId());
    }

    private List<ChecklistItem> mentorItems(
            Scope scope, Pair pair, ParticipantFacts mentor, List<ParticipantFacts> people, LocalDate today) {
        var items = new ArrayList<ChecklistItem>();
        var name = mentor.person().shortName();
        if (catalogues.form(pair.form()).trainingRequired()) {
            items.add(ChecklistItem.of(
                    "V-10.training",
                    "Наставник прошёл обучение или освобождён от него: " + name,
                    mentor.trainingDone() || mentor.trainingWaived(),
                    PARTICIPANT,
                    mentor.id()));
        }
        if (pair.form() == MentoringForm.TEACHER_TEACHER && mentor.person().kind() == PersonKind.TEACHER) {
            items.add(ChecklistItem.of(
                    "V-10.labour",
                    "Согласие работника на наставничество (ст. 351.8 ТК РФ): " + name,
                    consents.hasEffective(scope, mentor.personId(), ConsentKind.MENTOR_AGREEMENT),
                    CONSENTS,
                    mentor.personId()));
        }
        var withMinors = people.stream()
                .anyMatch(p -> p.side() == Side.MENTEE && p.person().isMinorOn(today));
        if (withMinors && mentor.person().kind().fromOutside()) {
            items.add(ChecklistItem.of(
                    "V-08",
                    "Проверка на отсутствие судимости: " + name,
                    mentor.person().isCheckedOn(today),
                    PARTICIPANT,
                    mentor.id()));
        }
        return items;
    }
}
