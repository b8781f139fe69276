package org.tandem.consents.scans;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.tandem.consents.ConsentSheet;
import org.tandem.consents.ConsentSheets;
import org.tandem.consents.forms.ConsentForms;
import org.tandem.documents.Files;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.secret.Seal;
import org.tandem.shared.tenancy.Scope;

/** Takes heaps of papers and files what is complete. */
@ApplicationScoped
@Transactional
class ScanService {

    private static final int MOST_PAGES = 300;
    private static final Duration KEPT = Duration.ofDays(7);

    @Inject
    ScanRepository scans;

    @Inject
    PageReading reading;

    @Inject
    ConsentSheets sheets;

    @Inject
    ConsentForms forms;

    @Inject
    Files files;

    @Inject
    Seal seal;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    UUID begin(Scope scope) {
        var scan = new ConsentScan(scope, clock.instant());
        scans.persist(scan);
        return scan.id();
    }

    /** Adds a file to the heap: refused as a whole if it cannot be opened. */
    void add(Scope scope, UUID scanId, String name, byte[] content) {
        scans.hold(scope, scanId);
        var known = scans.pages(scope, scanId).size();
        var count = PageSource.count(content);
        if (known + count > MOST_PAGES) {
            throw PageSource.refused(
                    "scan-too-long", "В одной стопке не больше %d страниц. Начните новую.".formatted(MOST_PAGES));
        }
        var file = new ConsentScanFile(scope, scanId, name, seal.close(content));
        entities.persist(file);
        for (var page = 0; page < count; page++) {
            entities.persist(new ConsentScanPage(scope, scanId, file.id(), known + page, page));
        }
    }

    /** Reads the next pages for about a second and files what became complete. */
    void read(Scope scope, UUID scanId) {
        scans.hold(scope, scanId);
        var pages = scans.pages(scope, scanId);
        reading.some(scope, pages);
        file(scope, pages);
        scans.dropPictures(scope, scanId);
    }

    /** By hand: for a page whose code cannot be made out. */
    void place(Scope scope, UUID scanId, UUID pageId, ScanPlacement request) {
        scans.hold(scope, scanId);
        var page = scans.page(scope, scanId, pageId);
        page.requireOpen();
        var consent = sheets.get(scope, request.consentId());
        if (!consent.isIssued()) {
            throw Problem.wrongState("Это согласие уже подписано: скан к нему подшит.");
        }
        var length = forms.pages(scope, consent.id());
        if (request.page() > length) {
            throw Problem.field("page", "max", "В этом бланке страниц: " + length + ".");
        }
        page.place(consent.id(), request.page(), length);
        file(scope, scans.pages(scope, scanId));
        scans.dropPictures(scope, scanId);
    }

    void remove(Scope scope, UUID scanId, UUID pageId) {
        scans.hold(scope, scanId);
        scans.page(scope, scanId, pageId).remove();
        scans.dropPictures(scope, scanId);
    }

    void discard(Scope scope, UUID scanId) {
        scans.delete(scans.hold(scope, scanId));
    }

    int forget(Scope scope) {
        return scans.deleteBefore(scope, clock.instant().minus(KEPT));
    }

    /** Whole forms only: a form that lacks a page waits, one that has its scan already gets no second. */
    private void file(Scope scope, List<ConsentScanPage> pages) {
        var placed = pages.stream()
                .filter(page -> page.state() == PageState.PLACED)
                .collect(groupingBy(ConsentScanPage::consentId, LinkedHashMap::new, toList()));
        for (var consent : sheets.byIds(scope, placed.keySet())) {
            var own = placed.get(consent.id());
            if (!consent.isIssued()) {
                own.forEach(ConsentScanPage::already);
                continue;
            }
            var byNumber = new LinkedHashMap<Integer, ConsentScanPage>();
            for (var page : own) {
                if (byNumber.putIfAbsent(page.formPage(), page) != null) {
                    page.already();
                }
            }
            if (missing(byNumber.keySet(), own.get(0).formPages()).isEmpty()) {
                file(scope, consent, byNumber);
            }
        }
    }

    private void file(Scope scope, ConsentSheet consent, Map<Integer, ConsentScanPage> pages) {
        var jpegs = new ArrayList<byte[]>();
        IntStream.rangeClosed(1, pages.size())
                .forEach(i ->
                        jpegs.add(seal.open(scans.picture(scope, pages.get(i).id()))));
        var file = files.store(scope, "Согласие " + consent.number() + ".pdf", PagePictures.pdf(jpegs));
        sheets.file(scope, consent.id(), file);
        pages.values().forEach(ConsentScanPage::filed);
    }

    private static List<Integer> missing(Collection<Integer> there, int pages) {
        return IntStream.rangeClosed(1, pages)
                .boxed()
                .filter(page -> !there.contains(page))
                .toList();
    }

    ScanView view(Scope scope, UUID scanId) {
        var scan = scans.get(scope, scanId);
        var pages = scans.pages(scope, scanId);
        var names =
                scans.fileNames(scope, scanId).stream().collect(toMap(row -> (UUID) row[0], row -> (String) row[1]));
        var ids = pages.stream()
                .map(ConsentScanPage::consentId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var consents = sheets.byIds(scope, ids).stream().collect(toMap(ConsentSheet::id, sheet -> sheet));
        var placed = pages.stream()
                .filter(page -> page.state() == PageState.PLACED)
                .collect(groupingBy(ConsentScanPage::consentId));
        var rows = pages.stream()
                .map(page -> {
                    var consent = page.consentId() == null ? null : consents.get(page.consentId());
                    var missing = page.state() == PageState.PLACED
                            ? missing(
                                    placed.get(page.consentId()).stream()
                                            .map(ConsentScanPage::formPage)
                                            .toList(),
                                    page.formPages())
                            : List.<Integer>of();
                    return new ScanView.ScanPageView(
                            page.id(),
                            names.get(page.fileId()),
                            page.filePage() + 1,
                            page.state(),
                            consent == null ? null : shown(consent, page.formPages()),
                            page.formPage(),
                            page.formPages(),
                            missing,
                            page.isDrawn());
                })
                .toList();
        var read = (int)
                pages.stream().filter(page -> page.state() != PageState.WAITING).count();
        return new ScanView(scan.id(), scan.createdAt(), read, rows);
    }

    /** Consents a page may be placed to by hand. */
    List<ScanView.ScanConsent> candidates(Scope scope) {
        return sheets.issued(scope).stream()
                .map(sheet -> shown(sheet, forms.pages(scope, sheet.id())))
                .toList();
    }

    private static ScanView.ScanConsent shown(ConsentSheet sheet, int pages) {
        return new ScanView.ScanConsent(
                sheet.id(), sheet.number(), sheet.subjectName(), sheet.signerName(), sheet.kind(), pages);
    }

    ScanView.ScanPicture picture(Scope scope, UUID scanId, UUID pageId) {
        var page = scans.page(scope, scanId, pageId);
        return new ScanView.ScanPicture(1, 1, seal.open(scans.picture(scope, page.id())));
    }
}
