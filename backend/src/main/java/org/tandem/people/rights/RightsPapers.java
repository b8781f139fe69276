package org.tandem.people.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;

/** Papers of this feature; made above, where documents are. */
public interface RightsPapers {

    /** Everything kept about a person as a readable file. */
    byte[] dossier(String fullName, LocalDate asOf, String operator, List<DataSection> sections, DossierFormat format);

    /** Registers the act of erasure (L-08); returns the id of the paper. */
    UUID erasureAct(Scope scope, String subject, String reason, List<String> erased, String logEntry);
}
