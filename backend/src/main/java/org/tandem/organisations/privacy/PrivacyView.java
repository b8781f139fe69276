package org.tandem.organisations.privacy;

/**
 * Decisions of the organisation about personal data.
 *
 * @param sensitiveDataEnabled whether special categories are kept at all (L-05)
 * @param version 0 until the first change
 */
record PrivacyView(boolean sensitiveDataEnabled, int version) {}
