package org.tandem.consents.forms;

import java.util.List;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;

/** Whose consents a programme needs; the participants above answer. */
public interface ConsentAudience {

    /** Persons who take part in the programme and have not left it; 404 unless it exists in the scope. */
    List<UUID> persons(Scope scope, UUID programId);
}
