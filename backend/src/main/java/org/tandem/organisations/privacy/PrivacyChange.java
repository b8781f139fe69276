package org.tandem.organisations.privacy;

import jakarta.validation.constraints.NotNull;

/**
 * Decisions of the organisation about personal data.
 *
 * @param sensitiveDataEnabled whether special categories are kept at all (L-05)
 */
record PrivacyChange(@NotNull Boolean sensitiveDataEnabled) {}
