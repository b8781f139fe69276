package org.tandem.organisations.privacy;

import org.tandem.shared.tenancy.Scope;

/** L-05: special categories may be kept no longer. Fired inside the transaction of the change. */
public record SensitiveDataSwitchedOff(Scope scope) {}
