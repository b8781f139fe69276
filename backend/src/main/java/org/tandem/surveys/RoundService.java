package org.tandem.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tandem.audit.AuditLog;
import org.tandem.organisations.Organisations;
import org.tandem.programs.Programs;
import org.tandem.shared.page.Cursor;
import org.tandem.shared.page.Page;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.surveys.AudienceFilter.Candidate;

/** Sending a questionnaire and ending it. */
@ApplicationScoped
@Transactional
class RoundService {

    private static final int LONGEST_YEARS = 1;

    @Inject
    TemplateLibrary library;

    @Inject
    SurveyTemplateRepository templates;

    @Inject
    SurveyRoundRepository rounds;

    @Inject
    SurveyAssignmentRepository assignments;

    @Inject
    Audience audience;

    @Inject
    Anonymity anonymity;

    @Inject
    Programs programs;

    @Inject
    Organisations organisations;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    Page<RoundView> page(Scope scope, UUID programId, Cursor after, int limit) {
        if (programId != null) {
            programs.get(scope, programId);
        }
        var today = organisations.today(scope);
        return rounds.page(scope, programId, after, limit).map(facts -> RoundView.of(facts, today, scope));
    }

    RoundView get(Scope scope, UUID id) {
        return RoundView.of(rounds.facts(scope, id), organisations.today(scope), scope);
    }

    UUID create(Scope scope, NewRound request) {
        if (!programs.get(scope, request.programId()).isOpen()) {
            throw Problem.wrongState("Программа завершена: новых опросов в ней не бывает.");
        }
        checkDates(request, organisations.today(scope));
        var template = template(scope, request.templateCode());
        checkMode(request, template);
        var round = new SurveyRound(scope, request, template, clock.instant());
        var asked = template.side() == SurveySide.OTHERS ? List.<Candidate>of() : audience.of(scope, request, template);
        if (round.mode() == RoundMode.SHARED) {
            round.isMeantFor(request.expected() == null ? asked.size() : request.expected());
        }
        rounds.persist(round);
        if (round.mode() != RoundMode.SHARED) {
            asked.forEach(one -> assignments.persist(new SurveyAssignment(
                    scope, round.id(), one.id(), one.facts().side(), one.form())));
        }
        audit.record(scope, "survey.round-created", "survey_round", round.id());
        rounds.flush();
        return round.id();
    }

    /** Who would be asked, before anything is sent; looks only, so that it meets no round that is being made. */
    AudienceView audience(Scope scope, AudienceQuestion question) {
        programs.get(scope, question.programId());
        var text = text(scope, question.templateCode()).text();
        if (text.side() == SurveySide.OTHERS) {
            return AudienceView.UNKNOWN;
        }
        return audience.preview(scope, question, text.side(), text.wave());
    }

    /** What people say of each other, and what is compared before and after, needs to know who says it. */
    private static void checkMode(NewRound request, SurveyTemplate template) {
        var mode = request.chosenMode();
        if (template.side() == SurveySide.OTHERS && mode != RoundMode.SHARED) {
            throw Problem.field(
                    "mode", "only-shared-link", "Эту анкету заполняют не участники: раздайте её общей ссылкой.");
        }
        if (mode.isNameless()
                && template.questions().stream()
                        .anyMatch(question -> question.kind().asksForPeople())) {
            throw Problem.field("mode", "needs-names", "В этой анкете называют людей: безымянной она быть не может.");
        }
        if (mode == RoundMode.SHARED && template.wave() != SurveyWave.OTHER) {
            throw Problem.field(
                    "mode",
                    "needs-names",
                    "Анкеты «до» и «после» ждут ответа от каждого участника: общая ссылка для них не подходит.");
        }
    }

    /** The organisation's frozen copy, made on first use; two parallel first uses are decided by the schema. */
    private SurveyTemplate template(Scope scope, String code) {
        var text = text(scope, code);
        return templates.adopted(scope, text).orElseGet(() -> {
            var adopted = new SurveyTemplate(scope, text, clock.instant());
            templates.persist(adopted);
            return adopted;
        });
    }

    private StandardTemplate text(Scope scope, String code) {
        return library.byCode(scope, code)
                .orElseThrow(() -> Problem.field("templateCode", "unknown-template", "Такой анкеты нет."));
    }

    private static void checkDates(NewRound request, LocalDate today) {
        if (request.opensOn().isAfter(today.plusYears(LONGEST_YEARS))
                || request.opensOn().isBefore(today.minusYears(LONGEST_YEARS))) {
            throw Problem.field("opensOn", "far-date", "Опрос открывают не раньше и не позже чем за год от сегодня.");
        }
        if (request.closesOn().isBefore(request.opensOn())) {
            throw Problem.field("closesOn", "before-start", "Опрос не может закрыться раньше, чем откроется.");
        }
        if (request.closesOn().isBefore(today)) {
            throw Problem.field("closesOn", "past-date", "День закрытия уже прошёл.");
        }
        if (request.closesOn().isAfter(request.opensOn().plusYears(LONGEST_YEARS))) {
            throw Problem.field("closesOn", "far-date", "Опрос не может длиться больше года.");
        }
    }

    /** Ends the round before its last day. */
    RoundView close(Scope scope, UUID id) {
        close(scope, rounds.get(scope, id));
        rounds.flush();
        return get(scope, id);
    }

    /** Ends every round of the organisation whose last day is over. */
    void closeOverdue(Scope scope) {
        rounds.overdue(scope, organisations.today(scope)).forEach(round -> close(scope, round));
    }

    private void close(Scope scope, SurveyRound round) {
        round.close(clock.instant());
        assignments.expire(scope, round.id());
        rounds.flush();
        if (round.mode() == RoundMode.ANONYMOUS) {
            anonymity.mix(scope, round.id());
            round.mixed(clock.instant());
        }
        audit.record(scope, "survey.round-closed", "survey_round", round.id());
    }
}
