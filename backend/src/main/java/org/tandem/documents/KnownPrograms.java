package org.tandem.documents;

import java.util.UUID;
import org.tandem.shared.tenancy.Scope;

/** What papers ask of the programmes above them; the programmes answer. */
public interface KnownPrograms {

    /** 404 unless the programme exists in the scope. */
    void require(Scope scope, UUID programId);
}
