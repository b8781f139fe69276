package org.tandem.surveys;

import java.util.List;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;

/** Who works with whom: told by pairs, which stand above surveys. */
public interface PairPartners {

    /** First names of those on the other side of the participant's pair, none while he has no pair. */
    List<String> givenNames(Scope scope, UUID participantId);
}
