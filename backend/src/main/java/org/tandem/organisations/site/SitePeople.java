package org.tandem.organisations.site;

import java.util.List;
import org.tandem.shared.tenancy.Scope;

/** What a feature above knows of the consents of those whom an entry shows. */
public interface SitePeople {

    /**
     * V-35: passes only what everybody shown has allowed for this address.
     *
     * @param texts everything that will be read
     * @throws org.tandem.shared.problem.Problem 422 that names who lacks what, also those who stand in a text and are
     *     not among the people
     */
    void requireCleared(Scope scope, String address, List<String> texts, List<ShownPerson> people);
}
