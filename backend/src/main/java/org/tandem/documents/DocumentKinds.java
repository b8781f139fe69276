package org.tandem.documents;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.shared.problem.Problem;

/** The built-in catalogue of kinds of papers, their groups and journals. Read once. */
@ApplicationScoped
public class DocumentKinds {

    /** A heading of the picker. */
    public record KindGroup(String code, String title) {}

    /** A journal that numbers papers. */
    public record JournalTitle(String code, String title) {}

    /** Everything a page needs to offer a new paper. */
    public record KindCatalogue(List<KindGroup> groups, List<JournalTitle> journals, List<DocumentKind> kinds) {}

    @Inject
    ObjectMapper mapper;

    private KindCatalogue catalogue;
    private Map<String, DocumentKind> byCode;

    @PostConstruct
    void read() {
        var name = "templates/document-kinds.json";
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            catalogue = mapper.readValue(stream, KindCatalogue.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Built-in data " + name + " cannot be read", e);
        }
        byCode = catalogue.kinds().stream().collect(Collectors.toMap(DocumentKind::code, Function.identity()));
    }

    /** Groups, journals and kinds in the order of the picker. */
    public KindCatalogue catalogue() {
        return catalogue;
    }

    public Optional<DocumentKind> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The kind of a stored paper, or 422 on the field {@code kind} of a request. */
    public DocumentKind get(String code) {
        return find(code).orElseThrow(() -> Problem.field("kind", "unknown-kind", "Такого вида документа нет."));
    }

    /** «Протоколы: Педагогический совет» for {@code protocols.pedagogical_council}. */
    String journalTitle(String journal) {
        var parts = journal.split("\\.", 2);
        var title = catalogue.journals().stream()
                .filter(known -> known.code().equals(parts[0]))
                .map(JournalTitle::title)
                .findFirst()
                .orElse(journal);
        return parts.length == 1 ? title : title + ": " + part(parts[0], parts[1]);
    }

    private String part(String journal, String code) {
        return catalogue.kinds().stream()
                .filter(kind -> kind.journal().equals(journal) && kind.journalBy() != null)
                .flatMap(kind -> kind.field(kind.journalBy()).stream())
                .flatMap(field -> field.options().stream())
                .filter(option -> option.code().equals(code))
                .map(DocumentKind.Option::label)
                .findFirst()
                .orElse(code);
    }
}
