package org.tandem.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.tandem.audit.AuditLog;
import org.tandem.organisations.Organisations;
import org.tandem.pairs.PairStatus;
import org.tandem.pairs.Pairs;
import org.tandem.pairs.Pairs.PairFacts;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Writing a plan, having it approved, marking its tasks. */
@ApplicationScoped
@Transactional
class PlanService {

    private static final String SUBJECT = "plan";
    private static final Set<PairStatus> PLANNING =
            EnumSet.of(PairStatus.ORDERED, PairStatus.ACTIVE, PairStatus.PAUSED);

    @Inject
    PlanRepository plans;

    @Inject
    PlanTemplates templates;

    @Inject
    Pairs pairs;

    @Inject
    Organisations organisations;

    @Inject
    AuditLog audit;

    List<PlanTemplate> templates(Scope scope, UUID pairId) {
        return templates.suiting(pairs.get(scope, pairId));
    }

    /** The first draft of a pair; 409 where the pair has a plan already. */
    UUID create(Scope scope, NewPlan request) {
        var pair = pairs.get(scope, request.pairId());
        PlanAccess.requireWriter(scope, pair);
        if (!PLANNING.contains(pair.status())) {
            throw Problem.wrongState("План пишут для пары, которая утверждена приказом.");
        }
        if (!plans.ofPair(scope, pair.id()).isEmpty()) {
            throw Problem.wrongState("У пары уже есть план: откройте его.");
        }
        return draft(scope, pair, request.templateCode()).id();
    }

    /** Where a pair has no plan yet, an empty draft with what is known of the mentee. */
    Plan draft(Scope scope, PairFacts pair, String templateCode) {
        var today = organisations.today(scope);
        var startsOn = today.isAfter(pair.startsOn()) && today.isBefore(pair.endsOn()) ? today : pair.startsOn();
        var request = pair.members().stream()
                .skip(1)
                .flatMap(mentee -> mentee.topics().stream())
                .distinct()
                .collect(Collectors.joining("; "));
        var wish = request.isEmpty() ? null : request;
        var content = templateCode == null
                ? new PlanContent(wish, null, null, null, null, startsOn, pair.endsOn(), List.of(), List.of())
                : PlanTemplates.content(
                        templates
                                .find(templateCode)
                                .orElseThrow(() -> Problem.field(
                                        "templateCode", "unknown", "Такого готового плана нет: выберите из списка.")),
                        wish,
                        startsOn,
                        pair.endsOn());
        var plan = new Plan(scope, pair.id(), pair.programId(), content);
        plans.persist(plan);
        audit.record(scope, "plan.created", SUBJECT, plan.id());
        plans.flush();
        return plan;
    }

    void rewrite(Scope scope, UUID id, int version, PlanContent content) {
        write(scope, id, "plan.changed", null, plan -> {
            plan.expect(version);
            v16WithinThePair(content, pairs.get(scope, plan.pairId()));
            plan.rewrite(content);
        });
    }

    private static void v16WithinThePair(PlanContent content, PairFacts pair) {
        if (content.endsOn().isBefore(content.startsOn())) {
            throw Problem.field("endsOn", "period", "Окончание не может быть раньше начала.");
        }
        if (content.startsOn().isBefore(pair.startsOn()) || content.endsOn().isAfter(pair.endsOn())) {
            throw Problem.field("endsOn", "V-16", "Срок плана должен укладываться в срок работы пары.");
        }
        for (var i = 0; i < content.items().size(); i++) {
            var due = content.items().get(i).dueOn();
            if (outside(due, content)) {
                throw Problem.field(
                        "items[" + i + "].dueOn", "period", "Срок задачи должен укладываться в срок плана.");
            }
        }
    }

    private static boolean outside(LocalDate due, PlanContent content) {
        return due.isBefore(content.startsOn()) || due.isAfter(content.endsOn());
    }

    void delete(Scope scope, UUID id) {
        var plan = plans.get(scope, id);
        PlanAccess.requireWriter(scope, pairs.get(scope, plan.pairId()));
        if (plan.status() != PlanStatus.DRAFT) {
            throw Problem.wrongState("Удалить можно только черновик.");
        }
        plans.delete(plan);
        audit.record(scope, "plan.deleted", SUBJECT, id);
    }

    void submit(Scope scope, UUID id) {
        write(scope, id, "plan.submitted", null, Plan::submit);
    }

    void giveBack(Scope scope, UUID id, String remark) {
        write(scope, id, "plan.returned", remark, plan -> plan.giveBack(remark));
    }

    void approve(Scope scope, UUID id) {
        write(scope, id, "plan.approved", null, plan -> {
            PlanAccess.v17ApproverIsNotTheMentor(scope, pairs.get(scope, plan.pairId()));
            var former = plans.ofPair(scope, plan.pairId(), PlanStatus.IN_FORCE);
            former.ifPresent(Plan::makeWay);
            // it must leave the index of those in force before this one enters it
            plans.flush();
            plan.approve(former.map(Plan::items).orElse(List.of()), organisations.today(scope), scope.accountId());
        });
    }

    UUID amend(Scope scope, UUID id, String reason) {
        var plan = plans.get(scope, id);
        PlanAccess.requireWriter(scope, pairs.get(scope, plan.pairId()));
        if (plans.ofPair(scope, plan.pairId(), PlanStatus.COMING).isPresent()) {
            throw Problem.wrongState("Новая редакция уже пишется: откройте её.");
        }
        var next = plan.amended(scope, reason);
        plans.persist(next);
        audit.record(scope, "plan.amended", SUBJECT, next.id(), reason);
        plans.flush();
        return next.id();
    }

    void mark(Scope scope, UUID id, UUID itemId, PlanMark mark, String actualResult) {
        var today = organisations.today(scope);
        write(
                scope,
                id,
                "plan.task-marked",
                null,
                plan -> plan.mark(itemId, item -> item.marked(mark, actualResult, today)));
    }

    void tick(Scope scope, UUID id, UUID itemId, boolean done) {
        var plan = plans.get(scope, id);
        PlanAccess.requireMentee(scope, pairs.get(scope, plan.pairId()));
        plan.mark(itemId, item -> item.ticked(done));
        audit.record(scope, "plan.task-ticked", SUBJECT, id);
        plans.flush();
    }

    void close(Scope scope, UUID id, String conclusion, List<PlanIndicator> reached) {
        write(scope, id, "plan.closed", null, plan -> plan.close(conclusion, reached));
    }

    private void write(Scope scope, UUID id, String action, String reason, Consumer<Plan> change) {
        var plan = plans.get(scope, id);
        PlanAccess.requireWriter(scope, pairs.get(scope, plan.pairId()));
        change.accept(plan);
        audit.record(scope, action, SUBJECT, id, reason);
        plans.flush();
    }
}
