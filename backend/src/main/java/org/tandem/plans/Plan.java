package org.tandem.plans;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Ids;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** One edition of the plan of a pair. An edition in force changes only by its marks; new words are a new edition. */
@Entity
@Table(name = "development_plan")
class Plan extends TenantEntity {

    private UUID pairId;
    private UUID programId;
    private int edition;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    private String request;
    private String baseline;
    private String goal;
    private String resources;
    private String schedule;
    private LocalDate startsOn;
    private LocalDate endsOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PlanItem> items = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PlanIndicator> indicators = List.of();

    private String reason;
    private String remark;
    private String conclusion;
    private LocalDate approvedOn;
    private UUID approvedBy;

    protected Plan() {}

    Plan(Scope scope, UUID pairId, UUID programId, PlanContent content) {
        super(scope);
        this.pairId = pairId;
        this.programId = programId;
        this.edition = 1;
        this.status = PlanStatus.DRAFT;
        write(content);
    }

    /** The next edition, a draft with the same words; this one stays in force until that one is approved. */
    Plan amended(Scope scope, String reason) {
        inForce();
        var next = new Plan(scope, pairId, programId, content());
        next.items = items;
        next.indicators = indicators;
        next.edition = edition + 1;
        next.reason = reason;
        return next;
    }

    private PlanContent content() {
        return new PlanContent(request, baseline, goal, resources, schedule, startsOn, endsOn, List.of(), List.of());
    }

    void rewrite(PlanContent content) {
        require(status == PlanStatus.DRAFT, "Править можно только черновик. Действующий план меняют новой редакцией.");
        write(content);
    }

    private void write(PlanContent content) {
        request = content.request();
        baseline = content.baseline();
        goal = content.goal();
        resources = content.resources();
        schedule = content.schedule();
        startsOn = content.startsOn();
        endsOn = content.endsOn();
        items = merged(content.items());
        indicators = List.copyOf(content.indicators());
    }

    /** Known tasks keep their id and marks; an unknown or repeated id is a new task. */
    private List<PlanItem> merged(List<PlanContent.Entry> entries) {
        var known = new HashMap<UUID, PlanItem>();
        items.forEach(item -> known.put(item.id(), item));
        var used = new HashSet<UUID>();
        var written = new ArrayList<PlanItem>();
        for (var entry : entries) {
            var old = entry.id() != null && used.add(entry.id()) ? known.get(entry.id()) : null;
            var item = new PlanItem(
                    old == null ? Ids.next() : old.id(),
                    entry.task(),
                    entry.dueOn(),
                    entry.plannedResult(),
                    null,
                    null,
                    null,
                    false);
            written.add(old == null ? item : item.withMarksOf(old));
        }
        return written;
    }

    void submit() {
        require(status == PlanStatus.DRAFT, "На утверждение передают черновик.");
        if (goal == null || items.isEmpty()) {
            throw Problem.rule("R-056", "Напишите цель и хотя бы одну задачу: без них план нечего утверждать.");
        }
        status = PlanStatus.ON_APPROVAL;
        remark = null;
    }

    void giveBack(String remark) {
        require(status == PlanStatus.ON_APPROVAL, "Вернуть можно план, который ждёт утверждения.");
        this.remark = remark;
        status = PlanStatus.DRAFT;
    }

    /** A later edition takes its place. */
    void makeWay() {
        inForce();
        status = PlanStatus.AMENDED;
    }

    /**
     * @param former tasks of the edition that was in force, none for the first one; their marks go on here
     * @param by account of the approver
     */
    void approve(List<PlanItem> former, LocalDate on, UUID by) {
        require(status == PlanStatus.ON_APPROVAL, "Утверждают план, который передан на утверждение.");
        var marks = new HashMap<UUID, PlanItem>();
        former.forEach(item -> marks.put(item.id(), item));
        items = items.stream()
                .map(item -> marks.containsKey(item.id()) ? item.withMarksOf(marks.get(item.id())) : item)
                .toList();
        approvedOn = on;
        approvedBy = by;
        status = unmarked() < items.size() ? PlanStatus.IN_WORK : PlanStatus.APPROVED;
    }

    /** Marks one task, 404 for one that the plan does not have. */
    void mark(UUID itemId, UnaryOperator<PlanItem> change) {
        inForce();
        if (items.stream().noneMatch(item -> item.id().equals(itemId))) {
            throw Problem.notFound();
        }
        items = items.stream()
                .map(item -> item.id().equals(itemId) ? change.apply(item) : item)
                .toList();
        status = PlanStatus.IN_WORK;
    }

    void close(String conclusion, List<PlanIndicator> reached) {
        inForce();
        if (unmarked() > 0) {
            throw Problem.rule("V-24", "Сначала отметьте каждую задачу плана: выполнена, частично или нет.");
        }
        this.conclusion = conclusion;
        indicators = List.copyOf(reached);
        status = PlanStatus.CLOSED;
    }

    private void inForce() {
        require(PlanStatus.IN_FORCE.contains(status), "Это возможно только у действующего плана.");
    }

    private static void require(boolean right, String refusal) {
        if (!right) {
            throw Problem.wrongState(refusal);
        }
    }

    long unmarked() {
        return items.stream().filter(item -> item.mark() == null).count();
    }

    /** Done part of the tasks in percent, a partly done one counts half; 0 without tasks. */
    int progress() {
        return (int) Math.round(
                100 * items.stream().mapToDouble(PlanItem::share).average().orElse(0));
    }

    UUID pairId() {
        return pairId;
    }

    UUID programId() {
        return programId;
    }

    int edition() {
        return edition;
    }

    PlanStatus status() {
        return status;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    List<PlanItem> items() {
        return items;
    }

    PlanView.Edition line() {
        return new PlanView.Edition(id(), edition, status, approvedOn, reason);
    }

    UUID approvedBy() {
        return approvedBy;
    }

    PlanView view(String pairTitle, String approver, List<String> actions, List<PlanView.Edition> editions) {
        return new PlanView(
                id(),
                pairId,
                programId,
                pairTitle,
                edition,
                status,
                request,
                baseline,
                goal,
                resources,
                schedule,
                startsOn,
                endsOn,
                items,
                indicators,
                progress(),
                reason,
                remark,
                conclusion,
                approvedOn,
                approver,
                actions,
                editions,
                version());
    }
}
