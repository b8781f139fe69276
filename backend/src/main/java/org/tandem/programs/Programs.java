package org.tandem.programs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;

/** Programmes for the features that live inside one. */
@ApplicationScoped
@Transactional
public class Programs {

    /** What others need to know of a programme. */
    public record ProgramSummary(
            UUID id,
            String title,
            ProgramStatus status,
            LocalDate startsOn,
            LocalDate endsOn,
            MeetingProfile meetingProfile,
            List<ProgramForm> forms,
            int schoolYear) {

        /** True while people, pairs and surveys may still be added. */
        public boolean isOpen() {
            return status != ProgramStatus.COMPLETED
                    && status != ProgramStatus.CANCELLED
                    && status != ProgramStatus.ARCHIVED;
        }
    }

    @Inject
    ProgramRepository programs;

    @Inject
    ProgramService service;

    @Inject
    StageService stages;

    /** The programme, or 404. */
    public ProgramSummary get(Scope scope, UUID programId) {
        return summary(programs.get(scope, programId));
    }

    public Optional<ProgramSummary> find(Scope scope, UUID programId) {
        return programs.find(scope, programId).map(Programs::summary);
    }

    /** Who leads the programme, null if nobody is named. */
    public String curatorName(Scope scope, UUID programId) {
        return programs.get(scope, programId).curatorName();
    }

    /** Programmes that are not over, newest school year first. */
    public List<ProgramSummary> open(Scope scope) {
        return programs.find("organisationId = ?1 order by schoolYear desc, id desc", scope.organisationId()).stream()
                .map(Programs::summary)
                .filter(ProgramSummary::isOpen)
                .toList();
    }

    /** Opens a draft with the aims of another programme some years later. */
    public ProgramSummary copy(Scope scope, UUID programId, int years) {
        return summary(service.copy(scope, programId, years));
    }

    /** State of the seven stages. */
    public List<StageView> stages(Scope scope, UUID programId) {
        return stages.all(scope, programId);
    }

    private static ProgramSummary summary(Program program) {
        return new ProgramSummary(
                program.id(),
                program.title(),
                program.status(),
                program.startsOn(),
                program.endsOn(),
                program.meetingProfile(),
                program.forms(),
                program.schoolYear());
    }
}
