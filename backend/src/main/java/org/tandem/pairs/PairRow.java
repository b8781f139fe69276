package org.tandem.pairs;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tandem.programs.MentoringForm;

/** A pair on the board. */
record PairRow(
        UUID id,
        PairKind kind,
        MentoringForm form,
        String roleModel,
        PairStatus status,
        UUID mentorParticipantId,
        String mentorName,
        List<String> menteeNames,
        LocalDate startsOn,
        LocalDate endsOn) {}
