package org.tandem.plans;

import java.util.ArrayList;
import java.util.List;
import org.tandem.access.Role;
import org.tandem.pairs.Pairs.PairFacts;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Who may do what with the plan of a pair; the pair itself was already found to be visible to the caller. */
final class PlanAccess {

    private PlanAccess() {}

    private static boolean staff(Scope scope) {
        return scope.hasAny(Role.Names.CURATOR, Role.Names.DIRECTOR);
    }

    private static boolean mentor(Scope scope, PairFacts pair) {
        return pair.mentor().personId().equals(scope.personId());
    }

    private static boolean mentee(Scope scope, PairFacts pair) {
        return pair.members().stream()
                .skip(1)
                .anyMatch(member -> member.personId().equals(scope.personId()));
    }

    /** The plan is written by the mentor, or for him by the curator. */
    static boolean writes(Scope scope, PairFacts pair) {
        return staff(scope) || mentor(scope, pair);
    }

    static void requireWriter(Scope scope, PairFacts pair) {
        if (!writes(scope, pair)) {
            throw Problem.notFound();
        }
    }

    static void requireMentee(Scope scope, PairFacts pair) {
        if (!mentee(scope, pair)) {
            throw Problem.notFound();
        }
    }

    /** V-17: nobody approves the plan of a pair in which he is the mentor. */
    static void v17ApproverIsNotTheMentor(Scope scope, PairFacts pair) {
        if (mentor(scope, pair)) {
            throw Problem.rule("V-17", "Свой план утвердить нельзя: это сделает директор или другой куратор.");
        }
    }

    /** Transitions open to the caller, by the last segment of their address; «edit», «mark» and «tick» beside. */
    static List<String> actions(Scope scope, Plan plan, PairFacts pair, boolean latest) {
        var actions = new ArrayList<String>();
        var writes = writes(scope, pair);
        switch (plan.status()) {
            case DRAFT -> {
                if (writes) {
                    actions.addAll(List.of("edit", "submission", "deletion"));
                }
            }
            case ON_APPROVAL -> {
                if (staff(scope) && !mentor(scope, pair)) {
                    actions.addAll(List.of("approval", "return"));
                }
            }
            case APPROVED, IN_WORK -> {
                if (writes) {
                    actions.add("mark");
                    if (latest) {
                        actions.add("amendment");
                        if (plan.unmarked() == 0) {
                            actions.add("closing");
                        }
                    }
                }
                if (mentee(scope, pair)) {
                    actions.add("tick");
                }
            }
            case AMENDED, CLOSED -> {
                // a paper of the past
            }
        }
        return actions;
    }
}
