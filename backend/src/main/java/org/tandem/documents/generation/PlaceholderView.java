package org.tandem.documents.generation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.documents.rendering.Placeholder;

/**
 * A placeholder as the author of a template needs it.
 *
 * @param name as between the braces
 * @param label what stands there
 * @param example a plausible value, empty for blocks
 * @param required a missing value leaves a visible blank
 * @param items placeholders inside a list's block
 */
@Schema(name = "TemplatePlaceholder")
record PlaceholderView(
        String name,
        String label,
        String example,
        PlaceholderKind kind,
        boolean required,
        List<PlaceholderView> items) {

    /** How it is written. */
    enum PlaceholderKind {
        TEXT,
        LIST,
        CONDITION
    }

    static PlaceholderView of(Placeholder one) {
        return new PlaceholderView(
                one.name(),
                one.label(),
                one.example(),
                PlaceholderKind.valueOf(one.kind().name()),
                one.required(),
                one.items().stream().map(PlaceholderView::of).toList());
    }
}
