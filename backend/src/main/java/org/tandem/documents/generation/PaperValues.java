package org.tandem.documents.generation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tandem.documents.DocumentContents;
import org.tandem.documents.DocumentFacts;
import org.tandem.documents.DocumentKind;
import org.tandem.documents.DocumentKinds;
import org.tandem.documents.rendering.Placeholder;
import org.tandem.documents.rendering.RussianDates;
import org.tandem.organisations.Organisations;
import org.tandem.shared.tenancy.Scope;

/** Gathers what a paper is filled with: requisites, its own fields, what the features know. */
@ApplicationScoped
class PaperValues {

    @Inject
    Organisations organisations;

    @Inject
    DocumentKinds kinds;

    @Inject
    DocumentContents contents;

    @Inject
    @Any
    Instance<DocumentSource> sources;

    List<Placeholder> placeholders(DocumentKind kind) {
        return PaperPlaceholders.of(kind, sources);
    }

    Map<String, Object> of(Scope scope, DocumentFacts document) {
        var values = new HashMap<String, Object>();
        organisation(scope, values);
        document(document, values);
        values.put("readers", readers(scope, document));
        var kind = kinds.get(document.kind());
        for (var field : kind.fields()) {
            var value = document.fields().get(field.code());
            if (value != null && !value.isBlank()) {
                values.put(field.code(), written(field, value));
            }
        }
        for (var source : sources) {
            source.values(scope, document).forEach(values::putIfAbsent);
        }
        return values;
    }

    private void organisation(Scope scope, Map<String, Object> values) {
        var organisation = organisations.get(scope);
        values.put("organisation.name", organisation.fullName());
        values.put("organisation.shortName", organisation.shortName());
        values.put("organisation.founder", organisation.founder());
        values.put("organisation.address", organisation.address());
        values.put("organisation.inn", organisation.inn());
        values.put("organisation.ogrn", organisation.ogrn());
        values.put("organisation.directorPosition", organisation.directorPosition());
        values.put("organisation.directorName", organisation.directorName());
        values.put("document.place", organisation.municipality());
    }

    private static void document(DocumentFacts document, Map<String, Object> values) {
        values.put("document.title", PaperText.open(document.title()));
        values.put("document.number", document.number());
        values.put("document.date", RussianDates.full(document.dated()));
        if (document.place() != null) {
            values.put("document.place", document.place());
        }
        values.put("document.schoolYear", RussianDates.schoolYear(document.schoolYear()));
        values.put("document.basis", PaperText.open(document.basis()));
        values.put("document.body", document.body());
        values.put("signer.position", document.signerPosition());
        values.put("signer.name", document.signerName());
    }

    private List<Map<String, Object>> readers(Scope scope, DocumentFacts document) {
        return contents.readers(scope, document.id()).stream()
                .map(reader -> {
                    var line = new HashMap<String, Object>();
                    line.put("name", reader.name());
                    line.put("position", reader.position());
                    line.put("date", RussianDates.brief(reader.readOn()));
                    return (Map<String, Object>) line;
                })
                .toList();
    }

    private static Object written(DocumentKind.Field field, String value) {
        return switch (field.type()) {
            case LINES -> PaperText.items(value);
            case DATE -> RussianDates.full(LocalDate.parse(value));
            case CHOICE ->
                field.options().stream()
                        .filter(option -> option.code().equals(value))
                        .map(DocumentKind.Option::label)
                        .findFirst()
                        .orElse(value);
            case TEXT -> PaperText.open(value);
            default -> value;
        };
    }
}
