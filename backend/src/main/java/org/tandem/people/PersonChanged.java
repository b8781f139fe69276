package org.tandem.people;

import java.util.UUID;
import org.tandem.shared.tenancy.Scope;

/** Somebody's card was corrected: his age or his check may be another now. Fired inside the transaction. */
public record PersonChanged(Scope scope, UUID personId) {}
