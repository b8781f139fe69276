package org.tandem.programs;

import java.time.LocalDate;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;

/** What other rooms may react to, in the transaction of the change; an observer may refuse it by a problem. */
public final class ProgramEvents {

    /** A programme was opened; {@code template} is null when it starts empty. */
    public record Created(
            Scope scope,
            UUID programId,
            int schoolYear,
            LocalDate startsOn,
            LocalDate endsOn,
            ProgramTemplate template) {}

    /** The director stopped the programme: its pairs pause. */
    public record Suspended(Scope scope, UUID programId, String reason) {}

    /** The programme goes on. */
    public record Resumed(Scope scope, UUID programId) {}

    /** The programme is about to be completed (V-34). */
    public record Completing(Scope scope, UUID programId) {}

    private ProgramEvents() {}
}
