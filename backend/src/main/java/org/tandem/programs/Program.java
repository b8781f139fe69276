package org.tandem.programs;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** One mentoring programme of one school year: what it wants, in which forms, and how far it has come. */
@Entity
class Program extends TenantEntity {

    private String title;
    private int schoolYear;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String goal;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> tasks;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> expectedResults;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ProgramForm> forms;

    @Enumerated(EnumType.STRING)
    private MeetingProfile meetingProfile;

    private String curatorName;
    private String templateCode;

    @Enumerated(EnumType.STRING)
    private ProgramStatus status;

    private String remark;

    @JdbcTypeCode(SqlTypes.JSON)
    private Approval approval;

    private Instant createdAt;

    protected Program() {}

    Program(Scope scope, ProgramFacts facts, String templateCode, Instant now) {
        super(scope);
        this.templateCode = templateCode;
        this.status = ProgramStatus.DRAFT;
        this.createdAt = now;
        apply(facts);
    }

    /** What the programme says, some years later. */
    ProgramFacts later(int years) {
        return new ProgramFacts(
                YearsInText.shift(title, years),
                schoolYear + years,
                startsOn.plusYears(years),
                endsOn.plusYears(years),
                goal,
                tasks,
                expectedResults,
                forms,
                meetingProfile,
                curatorName);
    }

    void change(ProgramFacts facts) {
        if (!EnumSet.of(ProgramStatus.DRAFT, ProgramStatus.REVIEW, ProgramStatus.APPROVED, ProgramStatus.ACTIVE)
                .contains(status)) {
            throw Problem.wrongState("Программа уже завершается или закрыта: её сведения не меняются.");
        }
        apply(facts);
    }

    private void apply(ProgramFacts facts) {
        if (facts.endsOn().isBefore(facts.startsOn())) {
            throw Problem.field("endsOn", "period", "Окончание не может быть раньше начала.");
        }
        title = facts.title();
        schoolYear = facts.schoolYear();
        startsOn = facts.startsOn();
        endsOn = facts.endsOn();
        goal = facts.goal();
        tasks = facts.tasks();
        expectedResults = facts.expectedResults();
        forms = facts.forms();
        meetingProfile = facts.meetingProfile();
        curatorName = facts.curatorName();
    }

    /** Hands the programme over for approval; everything R-018 asks for must be there. */
    void submit() {
        from("Отправить на утверждение можно только черновик.", ProgramStatus.DRAFT);
        var missing = new ArrayList<Problem.FieldError>();
        require(missing, "goal", goal != null, "Сформулируйте цель программы.");
        require(missing, "tasks", !tasks.isEmpty(), "Добавьте хотя бы одну задачу.");
        require(missing, "forms", !forms.isEmpty(), "Выберите форму наставничества и ролевые модели.");
        require(missing, "expectedResults", !expectedResults.isEmpty(), "Добавьте ожидаемый результат.");
        require(missing, "curatorName", curatorName != null, "Укажите куратора программы.");
        if (!missing.isEmpty()) {
            throw Problem.fields(missing);
        }
        remark = null;
        status = ProgramStatus.REVIEW;
    }

    private static void require(List<Problem.FieldError> missing, String field, boolean there, String message) {
        if (!there) {
            missing.add(new Problem.FieldError(field, "required", message));
        }
    }

    void approve(Approval stamps, LocalDate today) {
        from("Утвердить можно программу, отправленную на утверждение.", ProgramStatus.REVIEW);
        stamps.check(today);
        approval = stamps;
        status = ProgramStatus.APPROVED;
    }

    void sendBack(String remark) {
        from("Вернуть можно программу, отправленную на утверждение.", ProgramStatus.REVIEW);
        this.remark = remark;
        status = ProgramStatus.DRAFT;
    }

    /**
     * Starts the programme.
     *
     * @param missing what it should have by now
     * @param reason why it starts nevertheless; null when nobody gave one
     */
    void activate(boolean hasRoadmap, Collection<StartCondition> missing, String reason) {
        from("Запустить можно утверждённую программу.", ProgramStatus.APPROVED);
        if (!hasRoadmap) {
            throw Problem.rule("roadmap-empty", "В дорожной карте нет ни одного мероприятия. Добавьте их и запустите.");
        }
        if (!missing.isEmpty() && (reason == null || reason.isBlank())) {
            throw Problem.rule(
                    "program-not-ready",
                    missing.stream()
                            .map(StartCondition::words)
                            .collect(Collectors.joining(
                                    "; ",
                                    "Программе ещё не хватает: ",
                                    ". Подготовьте это или укажите причину начать раньше.")));
        }
        status = ProgramStatus.ACTIVE;
    }

    void suspend() {
        from("Приостановить можно идущую программу.", ProgramStatus.ACTIVE);
        status = ProgramStatus.SUSPENDED;
    }

    void resume() {
        from("Возобновить можно приостановленную программу.", ProgramStatus.SUSPENDED);
        status = ProgramStatus.ACTIVE;
    }

    void startClosing() {
        from("Завершать можно идущую программу.", ProgramStatus.ACTIVE);
        status = ProgramStatus.COMPLETING;
    }

    void complete() {
        from("Сначала переведите программу в завершение.", ProgramStatus.COMPLETING);
        status = ProgramStatus.COMPLETED;
    }

    void cancel() {
        from(
                "Отменить можно программу, которая ещё не запущена.",
                ProgramStatus.DRAFT,
                ProgramStatus.REVIEW,
                ProgramStatus.APPROVED);
        status = ProgramStatus.CANCELLED;
    }

    private void from(String refusal, ProgramStatus... allowed) {
        if (!Set.of(allowed).contains(status)) {
            throw Problem.wrongState(refusal);
        }
    }

    String title() {
        return title;
    }

    int schoolYear() {
        return schoolYear;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    MeetingProfile meetingProfile() {
        return meetingProfile;
    }

    List<ProgramForm> forms() {
        return forms;
    }

    String curatorName() {
        return curatorName;
    }

    ProgramStatus status() {
        return status;
    }

    ProgramView view(ProgramCounts counts, List<StartConditionView> startConditions) {
        return new ProgramView(
                id(),
                title,
                schoolYear,
                startsOn,
                endsOn,
                goal,
                tasks,
                expectedResults,
                forms,
                meetingProfile,
                curatorName,
                templateCode,
                status,
                remark,
                approval,
                counts,
                ProgramActions.of(status),
                startConditions,
                version());
    }
}
