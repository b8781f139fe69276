package org.tandem.monitoring.care;

import org.tandem.shared.tenancy.Scope;

/** Somebody took a cause on himself, put it off or settled it: nobody else need be told. */
public record CareActed(Scope scope, String key) {}
