package org.tandem.programs.roadmap;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.tandem.programs.Programs.ProgramSummary;
import org.tandem.programs.Stage;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** A line of the roadmap: what, when, who, with what result. Its facts stand in its occurrences. */
@Entity
@Table(name = "roadmap_activity")
class Activity extends TenantEntity {

    private UUID programId;
    private UUID sectionId;
    private String printedNumber;
    private String groupTitle;
    private String title;
    private String details;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @JdbcTypeCode(SqlTypes.JSON)
    private DueSpec due;

    private String dueText;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> responsibles;

    private String plannedResult;
    private int position;
    private boolean nested;

    @Enumerated(EnumType.STRING)
    private ClosesWhen closesWhen;

    protected Activity() {}

    Activity(Scope scope, UUID programId, ActivityFacts facts, int position) {
        super(scope);
        this.programId = programId;
        change(facts, position);
    }

    final void change(ActivityFacts facts, int position) {
        facts.due().check();
        sectionId = facts.sectionId();
        printedNumber = facts.printedNumber();
        groupTitle = facts.groupTitle();
        title = facts.title();
        details = facts.details();
        stage = facts.stage();
        due = facts.due();
        dueText = facts.dueText() == null ? DueText.of(facts.due()) : facts.dueText();
        responsibles = facts.responsibles();
        plannedResult = facts.plannedResult();
        closesWhen = facts.closesWhen();
        nested = facts.nested() == null ? nested : facts.nested();
        this.position = position;
    }

    /** Puts the line somewhere else, as it is. */
    void place(UUID sectionId, int position, boolean nested) {
        this.sectionId = sectionId;
        this.position = position;
        this.nested = nested;
    }

    UUID programId() {
        return programId;
    }

    UUID sectionId() {
        return sectionId;
    }

    DueSpec due() {
        return due;
    }

    String title() {
        return title;
    }

    boolean needsResult() {
        return plannedResult != null;
    }

    int position() {
        return position;
    }

    boolean isNested() {
        return nested;
    }

    ClosesWhen closesWhen() {
        return closesWhen;
    }

    MyActivity mine(ProgramSummary program, Occurrence occurrence, LocalDate today, boolean byName) {
        return new MyActivity(
                program.id(),
                program.title(),
                id(),
                occurrence.id(),
                printedNumber,
                title,
                plannedResult,
                dueText,
                occurrence.dueOn(),
                occurrence.status(),
                occurrence.isOverdue(today),
                occurrence.remark(),
                byName);
    }

    /** A range is shown whole while it stands as planned; every other term on its last day. */
    Roadmaps.CalendarEntry calendar(ProgramSummary program, Occurrence occurrence) {
        var whole = due.kind() == DueKind.DATE_RANGE && occurrence.dueOn().equals(due.to());
        var numbered = printedNumber == null ? title : printedNumber + " " + title;
        return new Roadmaps.CalendarEntry(
                occurrence.id(),
                program.id(),
                program.title(),
                numbered,
                dueText,
                whole ? due.from() : occurrence.dueOn(),
                occurrence.dueOn(),
                occurrence.isDone(),
                occurrence.status() == OccurrenceStatus.CANCELLED,
                occurrence.version());
    }

    List<String> responsibles() {
        return responsibles;
    }

    /** The line as it could be written again, in another place or year. */
    ActivityFacts facts(List<UUID> executors) {
        return new ActivityFacts(
                sectionId,
                printedNumber,
                groupTitle,
                title,
                details,
                stage,
                due,
                dueText,
                responsibles,
                plannedResult,
                position,
                nested,
                executors,
                closesWhen);
    }

    ActivityView view(
            List<OccurrenceView> occurrences,
            List<ActivityView.Executor> executors,
            List<ActivityView.ActivityPaper> documents) {
        return new ActivityView(
                id(),
                sectionId,
                printedNumber,
                groupTitle,
                title,
                details,
                stage,
                due,
                dueText,
                responsibles,
                plannedResult,
                position,
                nested,
                executors,
                documents,
                closesWhen,
                ActivityStatus.of(occurrences),
                occurrences,
                version());
    }
}
