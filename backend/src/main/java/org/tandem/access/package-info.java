/**
 * Accounts, roles, sign-in and tokens. Owns who the caller is and makes it the
 * {@link org.tandem.shared.tenancy.Scope} of the request. May use {@code shared} and {@code audit}. An account knows
 * its person only by id.
 */
package org.tandem.access;
