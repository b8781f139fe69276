package org.tandem.programs;

import java.util.Map;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;

/** Rooms that know whether a programme may start implement it; the programme asks them all. */
public interface StartConditions {

    /** The conditions that this room knows of, each with whether it is met. */
    Map<StartCondition, Boolean> of(Scope scope, UUID programId);
}
