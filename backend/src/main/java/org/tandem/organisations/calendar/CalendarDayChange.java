package org.tandem.organisations.calendar;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the organisation decides about a day.
 *
 * @param working null puts the day back to the country's calendar
 * @param title why: «Перенос с 4 января», «Региональный праздник»
 */
record CalendarDayChange(
        @NotNull LocalDate day,
        @Schema(nullable = true) Boolean working,
        @Size(max = 200) @Schema(nullable = true) String title) {

    @AssertTrue(message = "назовите причину")
    @Schema(hidden = true)
    boolean isExplained() {
        return working == null || title != null && !title.isBlank();
    }
}
