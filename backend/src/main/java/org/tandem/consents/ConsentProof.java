package org.tandem.consents;

import java.util.Optional;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;

/** Proof of a signature that was not given on paper; kept in the closed store with the consent (L-21). */
public interface ConsentProof {

    /** What is to be kept, in a form that Jackson writes; empty for a consent on paper. */
    Optional<Object> of(Scope scope, UUID consentId);
}
