package org.tandem.documents.generation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.documents.rendering.Placeholder;

/**
 * A paper as it comes out of its data.
 *
 * @param documentFileId the stored text; null for a look without storing
 * @param blanks what stands as «________»
 */
record GenerationView(@Schema(nullable = true) UUID documentFileId, List<Blank> blanks) {

    /**
     * A blank.
     *
     * @param field code of the paper's field, or name of the placeholder
     * @param label what is missing
     * @param place where it can be filled
     */
    @Schema(name = "DocumentBlank")
    record Blank(String field, String label, BlankPlace place) {

        static Blank of(Placeholder placeholder) {
            var name = placeholder.name();
            var place = switch (name.replaceFirst("\\..*", "")) {
                case "organisation" -> BlankPlace.ORGANISATION;
                case "program", "pairs", "sections", "activities", "mentees" -> BlankPlace.PROGRAM;
                case "document" ->
                    name.equals("document.number") || name.equals("document.date")
                            ? BlankPlace.REGISTRATION
                            : BlankPlace.DOCUMENT;
                default -> BlankPlace.DOCUMENT;
            };
            return new Blank(name, placeholder.label(), place);
        }
    }

    /** Where a blank can be filled. */
    enum BlankPlace {
        /** In the fields of the paper. */
        DOCUMENT,
        /** In the requisites of the organisation. */
        ORGANISATION,
        /** In the programme: its passport, roadmap, pairs. */
        PROGRAM,
        /** It comes with registration. */
        REGISTRATION
    }
}
