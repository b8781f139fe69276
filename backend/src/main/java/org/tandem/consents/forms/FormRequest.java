package org.tandem.consents.forms;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Which forms to print.
 *
 * @param personIds participants of the programme
 * @param again print once more what was handed out before
 * @param bothSides the printer uses both sides: each form begins on a new sheet
 */
record FormRequest(
        @NotNull UUID programId,

        @NotEmpty(message = "выберите, для кого печатать")
        @Size(max = 300, message = "не больше 300 человек за раз: печатайте по классам")
        List<@NotNull UUID> personIds,

        @NotNull Boolean again,
        @NotNull Boolean bothSides) {}
