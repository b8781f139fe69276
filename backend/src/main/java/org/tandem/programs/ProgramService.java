package org.tandem.programs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tandem.audit.AuditLog;
import org.tandem.organisations.Organisations;
import org.tandem.shared.page.Cursor;
import org.tandem.shared.page.Page;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Opening, approving, running and closing of programmes. */
@ApplicationScoped
@Transactional
class ProgramService {

    @Inject
    ProgramRepository programs;

    @Inject
    StageRepository stages;

    @Inject
    Catalogues catalogues;

    @Inject
    ApprovalPapers papers;

    @Inject
    @Any
    Instance<StartConditions> conditions;

    @Inject
    Organisations organisations;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Inject
    Event<Object> events;

    Page<ProgramRow> page(Scope scope, ProgramStatus status, Integer schoolYear, Cursor after, int limit) {
        var page = programs.page(scope, status, schoolYear, after, limit);
        var counts =
                programs.counts(scope, page.items().stream().map(Program::id).toList(), organisations.today(scope));
        return page.map(program -> ProgramRow.of(program, counts.getOrDefault(program.id(), ProgramCounts.NONE)));
    }

    ProgramView get(Scope scope, UUID id) {
        return view(scope, programs.get(scope, id));
    }

    ProgramView create(Scope scope, NewProgram request) {
        var template = request.templateCode() == null
                ? null
                : catalogues
                        .template(request.templateCode())
                        .orElseThrow(() -> Problem.field("templateCode", "unknown-template", "Такого шаблона нет."));
        checkForms(request.forms());
        var program = new Program(scope, request.facts(), request.templateCode(), clock.instant());
        programs.persist(program);
        stages.open(scope, program.id());
        programs.flush();
        events.fire(new ProgramEvents.Created(
                scope, program.id(), program.schoolYear(), program.startsOn(), program.endsOn(), template));
        audit.record(scope, "program.created", "program", program.id());
        return view(scope, program);
    }

    /** A draft with the same aims some years later, without roadmap and people. */
    Program copy(Scope scope, UUID id, int years) {
        var program = new Program(scope, programs.get(scope, id).later(years), null, clock.instant());
        programs.persist(program);
        stages.open(scope, program.id());
        audit.record(scope, "program.created", "program", program.id());
        programs.flush();
        return program;
    }

    ProgramView change(Scope scope, UUID id, int version, ProgramFacts facts) {
        checkForms(facts.forms());
        return act(scope, id, "program.changed", null, program -> {
            program.expect(version);
            program.change(facts);
        });
    }

    private void checkForms(List<ProgramForm> forms) {
        if (forms.stream().map(ProgramForm::form).distinct().count() < forms.size()) {
            throw Problem.field("forms", "twice", "Одна и та же форма указана дважды.");
        }
        for (var form : forms) {
            var known = catalogues.form(form.form()).roleModels().stream()
                    .map(Catalogues.RoleModelView::code)
                    .toList();
            if (!known.containsAll(form.roleModels())) {
                throw Problem.field("forms", "unknown-role-model", "У этой формы нет такой ролевой модели.");
            }
        }
    }

    ProgramView submit(Scope scope, UUID id) {
        return act(scope, id, "program.submitted", null, Program::submit);
    }

    ProgramView approve(Scope scope, UUID id, Approval approval) {
        var today = organisations.today(scope);
        papers.check(scope, approval);
        return act(scope, id, "program.approved", null, program -> program.approve(approval, today));
    }

    ProgramView sendBack(Scope scope, UUID id, String remark) {
        return act(scope, id, "program.returned", remark, program -> program.sendBack(remark));
    }

    ProgramView activate(Scope scope, UUID id, String reason) {
        programs.get(scope, id);
        var counts = programs.counts(scope, List.of(id), organisations.today(scope));
        var missing = startConditions(scope, id)
                .filter(line -> !line.met())
                .map(StartConditionView::code)
                .toList();
        return act(
                scope,
                id,
                "program.activated",
                missing.isEmpty() ? null : reason,
                program -> program.activate(counts.containsKey(id), missing, reason));
    }

    private Stream<StartConditionView> startConditions(Scope scope, UUID id) {
        return conditions.stream()
                .flatMap(room -> room.of(scope, id).entrySet().stream())
                .map(line -> new StartConditionView(line.getKey(), line.getValue()))
                .sorted(Comparator.comparing(StartConditionView::code));
    }

    ProgramView suspend(Scope scope, UUID id, String reason) {
        var view = act(scope, id, "program.suspended", reason, Program::suspend);
        events.fire(new ProgramEvents.Suspended(scope, id, reason));
        return view;
    }

    ProgramView resume(Scope scope, UUID id) {
        var view = act(scope, id, "program.resumed", null, Program::resume);
        events.fire(new ProgramEvents.Resumed(scope, id));
        return view;
    }

    ProgramView startClosing(Scope scope, UUID id) {
        return act(scope, id, "program.closing", null, Program::startClosing);
    }

    ProgramView complete(Scope scope, UUID id) {
        programs.get(scope, id);
        events.fire(new ProgramEvents.Completing(scope, id));
        return act(scope, id, "program.completed", null, Program::complete);
    }

    ProgramView cancel(Scope scope, UUID id, String reason) {
        return act(scope, id, "program.cancelled", reason, Program::cancel);
    }

    private ProgramView act(Scope scope, UUID id, String action, String reason, Consumer<Program> transition) {
        var program = programs.get(scope, id);
        transition.accept(program);
        audit.record(scope, action, "program", id, reason);
        programs.flush();
        return view(scope, program);
    }

    private ProgramView view(Scope scope, Program program) {
        var counts = programs.counts(scope, List.of(program.id()), organisations.today(scope));
        var asked = program.status() == ProgramStatus.APPROVED
                ? startConditions(scope, program.id()).toList()
                : List.<StartConditionView>of();
        return program.view(counts.getOrDefault(program.id(), ProgramCounts.NONE), asked);
    }
}
