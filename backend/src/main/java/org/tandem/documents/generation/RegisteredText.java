package org.tandem.documents.generation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import org.tandem.documents.DocumentContents;
import org.tandem.documents.DocumentEvents;
import org.tandem.documents.Documents;
import org.tandem.documents.rendering.Blanks;
import org.tandem.documents.rendering.RussianDates;

/** Writes number and date into the generated text when the paper is registered; all else stays as it was signed. */
@ApplicationScoped
class RegisteredText {

    @Inject
    Documents documents;

    @Inject
    DocumentContents contents;

    void write(@Observes DocumentEvents.Registered registered) {
        var scope = registered.scope();
        contents.generatedText(scope, registered.documentId()).ifPresent(text -> {
            var document = documents.get(scope, registered.documentId());
            var numbered = Blanks.fill(
                    text.bytes(),
                    Map.of("document.number", document.number(), "document.date", RussianDates.full(document.dated())));
            if (!Arrays.equals(numbered, text.bytes())) {
                contents.addRegistered(scope, document.id(), text.name(), numbered);
            }
        });
    }
}
