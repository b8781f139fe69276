package org.tandem.documents.generation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tandem.documents.DocumentContents;
import org.tandem.documents.DocumentFacts;
import org.tandem.documents.DocumentKinds;
import org.tandem.documents.DocumentStatus;
import org.tandem.documents.Documents;
import org.tandem.documents.Files;
import org.tandem.documents.KnownPrograms;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Packs the papers that a programme's first stage rests on: order, regulation, programme, roadmap, partners, resources. */
@ApplicationScoped
class PaperPackage {

    private static final Set<String> GROUPS = Set.of("launch", "plans", "resources");
    private static final Set<DocumentStatus> ENDED = EnumSet.of(DocumentStatus.CANCELLED, DocumentStatus.SUPERSEDED);

    @Inject
    Documents documents;

    @Inject
    DocumentKinds kinds;

    @Inject
    KnownPrograms programs;

    @Inject
    DocumentContents contents;

    @Inject
    GenerationService generation;

    /** A paper to be packed. */
    private record Packed(DocumentFacts document, Files.Content text, Files.Content scan) {}

    /** The archive; 404 without the programme, 409 if it has no papers yet. */
    Download zip(Scope scope, UUID programId) {
        var papers = collect(scope, programId);
        if (papers.isEmpty()) {
            throw Problem.wrongState(
                    "У программы пока нет документов первого этапа. Составьте их в реестре документов.");
        }
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var i = 0; i < papers.size(); i++) {
                pack(zip, String.format("%02d ", i + 1) + name(papers.get(i).document()), papers.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Download("Документы первого этапа.zip", out.toByteArray());
    }

    @Transactional
    List<Packed> collect(Scope scope, UUID programId) {
        programs.require(scope, programId);
        var order = kinds.catalogue().kinds().stream().map(kind -> kind.code()).toList();
        var papers = new ArrayList<Packed>();
        documents.standing(scope, programId).stream()
                .filter(paper -> GROUPS.contains(kinds.get(paper.kind()).group()))
                .filter(paper -> !ENDED.contains(paper.status()))
                .sorted(Comparator.comparingInt(paper -> order.indexOf(paper.kind())))
                .forEach(paper -> papers.add(new Packed(
                        paper,
                        generation.text(scope, paper.id()),
                        contents.scan(scope, paper.id()).orElse(null))));
        return papers;
    }

    private static void pack(ZipOutputStream zip, String name, Packed paper) throws IOException {
        var type = paper.text().contentType();
        if (type.equals(GenerationService.DOCX)) {
            put(zip, name + ".docx", paper.text().bytes());
            put(zip, name + ".pdf", PaperFiles.in(PaperFormat.PDF, paper.text()).bytes());
        } else {
            put(zip, name + ending(paper.text()), paper.text().bytes());
        }
        if (paper.scan() != null) {
            put(zip, name + " – скан" + ending(paper.scan()), paper.scan().bytes());
        }
    }

    private static String ending(Files.Content file) {
        var dot = file.name().lastIndexOf('.');
        return dot < 0 ? "" : file.name().substring(dot);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** «О внедрении целевой модели № 21-о», fit for a disk. */
    private static String name(DocumentFacts paper) {
        var whole = paper.title() + (paper.number() == null ? "" : " № " + paper.number());
        var clean = whole.replaceAll("[^\\p{L}\\p{N} .,()№«»–-]", " ")
                .replaceAll(" +", " ")
                .strip();
        return clean.length() > 100 ? clean.substring(0, 100).strip() : clean;
    }
}
