package org.tandem.programs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tandem.documents.KnownPrograms;
import org.tandem.shared.tenancy.Scope;

/** Tells the papers which programmes exist. */
@ApplicationScoped
class ProgramsOfDocuments implements KnownPrograms {

    @Inject
    ProgramRepository programs;

    @Override
    public void require(Scope scope, UUID programId) {
        programs.get(scope, programId);
    }
}
