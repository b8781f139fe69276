package org.tandem.consents.forms;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.tandem.documents.rendering.SheetForm;
import org.tandem.documents.rendering.SheetForms;

/** How many pages a text takes; a text is laid out once. */
final class FormLengths {

    private static final Cache<String, Integer> KNOWN =
            Caffeine.newBuilder().maximumSize(500).build();

    private FormLengths() {}

    static int of(String text) {
        return KNOWN.get(
                text,
                absent -> SheetForms.print(
                                "Бланк", List.of(new SheetForm("Бланк", lines(absent), "", page -> "0")), false)
                        .pages()
                        .get(0));
    }

    static List<String> lines(String text) {
        return text.strip().lines().toList();
    }
}
