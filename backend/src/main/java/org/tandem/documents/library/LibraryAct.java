package org.tandem.documents.library;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An act of the library with its study marks.
 *
 * @param code code of a built-in one, id of an added one
 * @param added whether the organisation added it
 * @param studiedOn when the caller studied it, null if not yet
 * @param studiedBy who has studied it; only for those who keep the library
 */
record LibraryAct(
        String code,
        NormativeLevel level,
        String title,
        @Schema(nullable = true) String requisites,
        @Schema(nullable = true) String summary,
        @Schema(nullable = true) String link,
        boolean added,
        @Schema(nullable = true) LocalDate studiedOn,
        List<StudyMark> studiedBy) {

    /** Who studied an act, and when. */
    record StudyMark(String name, LocalDate studiedOn) {}
}
