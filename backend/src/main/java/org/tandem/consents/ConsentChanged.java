package org.tandem.consents;

import java.util.UUID;
import org.tandem.shared.tenancy.Scope;

/** A person's consents gained or lost force. Fired inside the transaction, so that what depends on it changes with it. */
public record ConsentChanged(Scope scope, UUID personId) {}
