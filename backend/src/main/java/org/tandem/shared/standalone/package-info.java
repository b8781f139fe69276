/**
 * What makes the jar run alone on a fresh machine: a real PostgreSQL of its own when no other is configured, and
 * signing keys made on first start. Nothing here is used once both come from the environment.
 */
package org.tandem.shared.standalone;
