package org.tandem.consents.forms;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.consents.ConsentKind;

/**
 * Whose forms of a programme may be printed.
 *
 * @param persons by class and name; who has every consent is absent
 * @param lengths pages of a form, by kind: measured on the organisation's own texts, so a long name may add one
 */
record FormPlan(List<FormPerson> persons, List<FormLength> lengths) {

    /**
     * Somebody who lacks a consent.
     *
     * @param group class or group, null for those who have none
     * @param obstacle Russian sentence if nothing can be printed for him yet
     */
    record FormPerson(
            UUID personId,
            String fullName,
            @Schema(nullable = true) String group,
            List<FormItem> forms,
            @Schema(nullable = true) String obstacle) {}

    /**
     * A form that can be printed.
     *
     * @param signerName who will sign it
     * @param again it was handed out before and will be printed once more
     */
    record FormItem(ConsentKind kind, String label, String signerName, boolean again) {}

    /** How long a form is. */
    record FormLength(ConsentKind kind, int pages) {}
}
