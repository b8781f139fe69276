package org.tandem.consents.scans;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Where a page belongs, chosen by hand.
 *
 * @param page of the form, from 1
 */
record ScanPlacement(
        @NotNull UUID consentId, @NotNull @Min(1) @Max(99) Integer page) {}
