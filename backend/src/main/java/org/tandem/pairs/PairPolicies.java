package org.tandem.pairs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.tandem.participants.FormPolicy;
import org.tandem.participants.ParticipantFacts;
import org.tandem.participants.Side;
import org.tandem.programs.Programs.ProgramSummary;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Named rules of forming a pair; each refuses with its own id. */
@ApplicationScoped
class PairPolicies {

    /** More open mentees than this for one mentor is worth a warning (V-11). */
    private static final int MANY_MENTEES = 5;

    private static final int MANY_TEACHERS = 2;
    private static final int EXPERIENCED_YEARS = 3;

    @Inject
    PairRepository pairs;

    @Inject
    PairMemberRepository members;

    @Inject
    PreferenceRepository preferences;

    /** Everything that must hold before a pair is written down at all. */
    void checkNew(
            Scope scope,
            NewPair request,
            ProgramSummary program,
            ParticipantFacts mentor,
            List<ParticipantFacts> mentees) {
        programTakesPairs(program);
        formBelongsToProgram(request, program);
        v06NobodyIsBothSides(mentor, mentees);
        v12FormFitsPeople(request, mentor, mentees);
        v16DatesInsideProgram(request, program);
        v09NoParentOfOwnChild(request, mentor, mentees);
        v14NobodyUnwanted(scope, request);
        v15OneActivePairOfAForm(scope, request, mentees);
    }

    private static void programTakesPairs(ProgramSummary program) {
        switch (program.status()) {
            case DRAFT, REVIEW, APPROVED, ACTIVE -> {
                // new pairs are welcome
            }
            default ->
                throw Problem.wrongState("Программа не принимает новых пар: она приостановлена или завершается.");
        }
    }

    private static void formBelongsToProgram(NewPair request, ProgramSummary program) {
        var known = program.forms().stream()
                .anyMatch(f -> f.form() == request.form() && f.roleModels().contains(request.roleModel()));
        if (!known) {
            throw Problem.field("form", "not-in-program", "В программе нет такой формы с этой ролевой моделью.");
        }
    }

    private static void v06NobodyIsBothSides(ParticipantFacts mentor, List<ParticipantFacts> mentees) {
        if (mentor.side() != Side.MENTOR || mentees.stream().anyMatch(m -> m.side() != Side.MENTEE)) {
            throw Problem.rule("V-06", "Наставника выбирают из базы наставников, наставляемых — из базы наставляемых.");
        }
        var persons =
                new HashSet<>(mentees.stream().map(ParticipantFacts::personId).toList());
        if (persons.size() < mentees.size() || persons.contains(mentor.personId())) {
            throw Problem.rule("V-06", "Один человек не может дважды входить в одну пару.");
        }
        if (mentor.status().isGone()
                || mentees.stream().anyMatch(m -> m.status().isGone())) {
            throw Problem.rule("V-06", "Один из участников выбыл из программы.");
        }
    }

    private static void v12FormFitsPeople(NewPair request, ParticipantFacts mentor, List<ParticipantFacts> mentees) {
        if (!FormPolicy.fitsMentor(request.form(), mentor.person().kind())) {
            throw Problem.rule(
                    "V-12",
                    "Выбранная форма не подходит наставнику: " + mentor.person().shortName() + ".");
        }
        for (var mentee : mentees) {
            if (!FormPolicy.fitsMentee(request.form(), mentee.person().kind())) {
                throw Problem.rule(
                        "V-12",
                        "Выбранная форма не подходит наставляемому: "
                                + mentee.person().shortName() + ".");
            }
        }
    }

    private static void v16DatesInsideProgram(NewPair request, ProgramSummary program) {
        if (request.endsOn().isBefore(request.startsOn())) {
            throw Problem.field("endsOn", "period", "Окончание не может быть раньше начала.");
        }
        if (request.startsOn().isBefore(program.startsOn()) || request.endsOn().isAfter(program.endsOn())) {
            throw Problem.rule("V-16", "Срок пары должен укладываться в срок программы.");
        }
    }

    private static void v09NoParentOfOwnChild(
            NewPair request, ParticipantFacts mentor, List<ParticipantFacts> mentees) {
        var own = mentees.stream()
                .anyMatch(mentee -> mentee.person().guardians().stream()
                        .anyMatch(guardian -> guardian.personId().equals(mentor.personId())));
        if (own && request.overrideReason() == null) {
            throw Problem.rule(
                    "V-09", "Родитель не бывает наставником своего ребёнка. Для исключения укажите причину.");
        }
    }

    private void v14NobodyUnwanted(Scope scope, NewPair request) {
        if (request.overrideReason() == null
                && preferences.anyUnwanted(scope, request.mentorId(), request.menteeIds())) {
            throw Problem.rule(
                    "V-14", "После общей встречи кто-то из них отметил другого как нежелательного. Укажите причину.");
        }
    }

    private void v15OneActivePairOfAForm(Scope scope, NewPair request, List<ParticipantFacts> mentees) {
        if (request.overrideReason() != null) {
            return;
        }
        for (var mentee : mentees) {
            var taken = pairs.ofParticipant(scope, mentee.id(), PairStatus.BINDING).stream()
                    .anyMatch(pair -> pair.form() == request.form());
            if (taken) {
                throw Problem.rule(
                        "V-15",
                        mentee.person().shortName()
                                + " уже в паре этой формы. Расторгните её или укажите причину исключения.");
            }
        }
    }

    /** What is unusual but allowed (V-11, V-13). */
    List<String> warnings(Scope scope, Pair pair, List<ParticipantFacts> people) {
        var warnings = new ArrayList<String>();
        var mentor =
                people.stream().filter(p -> p.side() == Side.MENTOR).findFirst().orElseThrow();
        if (pair.form() == org.tandem.programs.MentoringForm.TEACHER_TEACHER
                && mentor.person().experienceYears() != null
                && mentor.person().experienceYears() < EXPERIENCED_YEARS) {
            warnings.add("У наставника стаж меньше трёх лет.");
        }
        var teachers = pair.form() == org.tandem.programs.MentoringForm.TEACHER_TEACHER;
        if (openMentees(scope, mentor) > (teachers ? MANY_TEACHERS : MANY_MENTEES)) {
            warnings.add("У наставника уже много наставляемых: проверьте, хватит ли ему времени.");
        }
        return warnings;
    }

    private long openMentees(Scope scope, ParticipantFacts mentor) {
        var open = pairs.ofParticipant(scope, mentor.id(), PairStatus.BINDING).stream()
                .map(Pair::id)
                .toList();
        return members.of(scope, open).stream()
                .filter(m -> m.side() == Side.MENTEE)
                .count();
    }
}
