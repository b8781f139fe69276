package org.tandem.documents;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A kind of paper (domain §4.6), as {@code templates/document-kinds.json} describes it.
 *
 * @param purpose what it is for, in a few words
 * @param group where the picker shows it
 * @param journal journal that numbers it
 * @param journalBy field whose value splits the journal further (each council numbers its protocols), or null
 * @param defaultTitle title of a new paper
 * @param basis the act it rests on
 * @param stamps whether it carries the two stamps of approval, in the fields {@code protocol_*}, {@code order_*}
 */
public record DocumentKind(
        String code,
        String title,
        String purpose,
        String group,
        String journal,
        @Schema(nullable = true) String journalBy,
        String defaultTitle,
        String basis,
        boolean stamps,
        List<Field> fields) {

    /** How a field is written and checked; a value is always text. */
    public enum FieldType {
        @JsonProperty("text")
        TEXT,
        @JsonProperty("long_text")
        LONG_TEXT,
        /** One item a line. */
        @JsonProperty("lines")
        LINES,
        /** ISO 8601 date. */
        @JsonProperty("date")
        DATE,
        @JsonProperty("number")
        NUMBER,
        @JsonProperty("choice")
        CHOICE
    }

    /** One answer of a field of choice. */
    public record Option(String code, String label) {}

    /**
     * A structured part of the paper.
     *
     * @param required whether the paper cannot come into force without it
     * @param rule rule that demands it ({@code V-32}), or null
     * @param options answers of a choice, empty for others
     */
    public record Field(
            String code,
            String label,
            FieldType type,
            boolean required,
            @Schema(nullable = true) String rule,
            @Schema(nullable = true) String hint,
            List<Option> options) {

        public Field {
            options = options == null ? List.of() : List.copyOf(options);
        }
    }

    /** The field of the code, if the kind has it. */
    public Optional<Field> field(String code) {
        return fields.stream().filter(field -> field.code().equals(code)).findFirst();
    }
}
