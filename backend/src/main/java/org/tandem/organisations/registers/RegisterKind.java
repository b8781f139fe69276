package org.tandem.organisations.registers;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A register as {@code templates/registers.json} describes it.
 *
 * @param add words of the button that adds an entry
 * @param dayLabel what the day of an entry means
 * @param closing how an entry is closed, null for one that is only kept
 * @param basis requirement it serves
 */
record RegisterKind(
        String code,
        String title,
        String lead,
        String add,
        String dayLabel,
        String emptyTitle,
        String emptyText,
        @Schema(nullable = true) Closing closing,
        String basis,
        List<RegisterField> fields) {

    /** Words of the two states, of the step between them and of what is written down with it. */
    record Closing(String open, String closed, String action, String outcome) {}

    /** How a value is written; it is always text. */
    enum RegisterFieldType {
        @JsonProperty("text")
        TEXT,
        @JsonProperty("long_text")
        LONG_TEXT,
        @JsonProperty("date")
        DATE,
        @JsonProperty("number")
        NUMBER,
        @JsonProperty("choice")
        CHOICE
    }

    /** One answer of a choice. */
    record RegisterOption(String code, String label) {}

    /**
     * A column of the register.
     *
     * @param inTable whether the list shows it
     */
    record RegisterField(
            String code,
            String label,
            RegisterFieldType type,
            boolean required,
            boolean inTable,
            @Schema(nullable = true) String hint,
            List<RegisterOption> options) {

        RegisterField {
            options = options == null ? List.of() : List.copyOf(options);
        }
    }

    Optional<RegisterField> field(String code) {
        return fields.stream().filter(field -> field.code().equals(code)).findFirst();
    }
}
