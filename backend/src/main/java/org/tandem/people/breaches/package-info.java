/**
 * Breaches of personal data (L-15, ст. 21 ч. 3.1 152-ФЗ): what happened, and until when Roskomnadzor is to be told first
 * of it and then of the inquiry. The notices themselves are sent through the regulator's site; here stand their contents
 * and the hours that are left. Uses {@code organisations} and {@code audit}; nobody else needs it.
 */
package org.tandem.people.breaches;
