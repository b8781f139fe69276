package org.tandem.programs;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A programme with what may be done to it next.
 *
 * @param startConditions what it needs before it starts; empty unless that is the next step
 */
record ProgramView(
        UUID id,
        String title,
        int schoolYear,
        LocalDate startsOn,
        LocalDate endsOn,
        @Schema(nullable = true) String goal,
        List<String> tasks,
        List<String> expectedResults,
        List<ProgramForm> forms,
        MeetingProfile meetingProfile,
        @Schema(nullable = true) String curatorName,
        @Schema(nullable = true) String templateCode,
        ProgramStatus status,
        @Schema(nullable = true) String remark,
        @Schema(nullable = true) Approval approval,
        ProgramCounts activities,
        List<String> actions,
        List<StartConditionView> startConditions,
        int version) {}
