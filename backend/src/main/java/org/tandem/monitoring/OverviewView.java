package org.tandem.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tandem.programs.ProgramStatus;
import org.tandem.programs.StageView;

/** One screen that says how a programme is doing and what to do next. */
record OverviewView(
        LocalDate today,
        UUID programId,
        String title,
        ProgramStatus status,
        List<StageView> stages,
        OverviewCounts counts,
        List<AttentionView> attention,
        List<UpcomingView> upcoming) {

    /**
     * Counted without those who left.
     *
     * @param consentsMissing people who lack a required consent
     * @param meetingsThisMonth held since the first of the month
     */
    record OverviewCounts(
            int mentees,
            int mentors,
            int pairsActive,
            int pairsTotal,
            int consentsMissing,
            long meetingsThisMonth,
            int feedbackMissing,
            int overdue) {}
}
