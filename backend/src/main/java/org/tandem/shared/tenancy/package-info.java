/**
 * Tenant isolation. Two locks on every row: finders take a {@link org.tandem.shared.tenancy.Scope}, and PostgreSQL's
 * row-level security reads the organisation that {@link org.tandem.shared.tenancy.Tenancy} sets for the transaction.
 */
package org.tandem.shared.tenancy;
