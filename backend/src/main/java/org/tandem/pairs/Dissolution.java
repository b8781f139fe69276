package org.tandem.pairs;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a pair ended before its time, and the order that says so. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Dissolution(
        @NotNull Initiator initiator,
        @NotNull ReasonCode reasonCode,
        @Size(max = 2000) @Schema(nullable = true) String comment,
        @Size(max = 30) @Schema(nullable = true) String orderNumber,
        @Schema(nullable = true) LocalDate orderDate) {

    /** Who asked for it. */
    enum Initiator {
        MENTOR,
        MENTEE,
        GUARDIAN,
        CURATOR,
        DIRECTOR
    }

    /** Reasons the model knows (domain §6.2). */
    enum ReasonCode {
        MENTOR_WISH("желание наставника"),
        MENTEE_WISH("желание наставляемого"),
        GUARDIAN_WISH("желание законного представителя"),
        LEFT_ORGANISATION("выбытие из организации"),
        DISMISSED("увольнение"),
        INCOMPATIBLE("несовместимость"),
        CONSENT_WITHDRAWN("отзыв согласия"),
        CURATOR_DECISION("решение куратора"),
        /** ст. 351.8 ТК РФ */
        LABOUR_NOTICE("отказ работника от наставничества (статья 351.8 Трудового кодекса Российской Федерации)");

        private final String label;

        ReasonCode(String label) {
            this.label = label;
        }

        /** As an order names it. */
        String label() {
            return label;
        }
    }
}
