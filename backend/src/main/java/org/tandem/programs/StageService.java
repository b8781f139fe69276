package org.tandem.programs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.tandem.audit.AuditLog;
import org.tandem.organisations.Organisations;
import org.tandem.shared.tenancy.Scope;

/** The seven stages as a progress view. They may overlap; an odd order is said, never refused (domain §0.1). */
@ApplicationScoped
@Transactional
class StageService {

    @Inject
    ProgramRepository programs;

    @Inject
    StageRepository stages;

    @Inject
    Catalogues catalogues;

    @Inject
    Organisations organisations;

    @Inject
    AuditLog audit;

    List<StageView> all(Scope scope, UUID programId) {
        programs.get(scope, programId);
        var counts = stages.counts(scope, programId, organisations.today(scope));
        var states = stages.all(scope, programId).stream()
                .collect(Collectors.toMap(ProgramStage::stage, ProgramStage::status));
        return catalogues.stages().stream()
                .map(text -> {
                    var count = counts.getOrDefault(text.code(), ProgramCounts.NONE);
                    var status = states.get(text.code());
                    if (status == StageStatus.NOT_STARTED && count.done() > 0) {
                        status = StageStatus.IN_PROGRESS;
                    }
                    var earlierOpen = states.entrySet().stream()
                            .anyMatch(e ->
                                    e.getKey().ordinal() < text.code().ordinal() && e.getValue() != StageStatus.DONE);
                    var warnings = status == StageStatus.DONE && earlierOpen
                            ? List.of("Этап завершён, хотя предыдущие ещё открыты.")
                            : List.<String>of();
                    return new StageView(
                            text.code(),
                            text.number(),
                            text.title(),
                            text.shortTitle(),
                            text.result(),
                            status,
                            count.total(),
                            count.done(),
                            count.overdue(),
                            warnings);
                })
                .toList();
    }

    List<StageView> start(Scope scope, UUID programId, Stage stage) {
        return act(scope, programId, stage, "program.stage-started", null, ProgramStage::start);
    }

    List<StageView> complete(Scope scope, UUID programId, Stage stage) {
        return act(scope, programId, stage, "program.stage-completed", null, ProgramStage::complete);
    }

    List<StageView> reopen(Scope scope, UUID programId, Stage stage, String reason) {
        return act(scope, programId, stage, "program.stage-reopened", reason, ProgramStage::reopen);
    }

    private List<StageView> act(
            Scope scope, UUID programId, Stage stage, String action, String reason, Consumer<ProgramStage> move) {
        move.accept(stages.get(scope, programId, stage));
        audit.record(scope, action, "program", programId, reason);
        return all(scope, programId);
    }
}
