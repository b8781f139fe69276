package org.tandem.consents.scans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.tandem.consents.forms.ConsentForms;
import org.tandem.consents.forms.FormCode;
import org.tandem.shared.secret.Seal;
import org.tandem.shared.tenancy.Scope;

/** Draws waiting pages, reads their codes, turns them upright. */
@ApplicationScoped
class PageReading {

    private static final Logger LOG = Logger.getLogger(PageReading.class);

    /** After so long the caller gets an answer and may ask for more. */
    private static final long A_MOMENT = 1_200_000_000L;

    @Inject
    ScanRepository scans;

    @Inject
    ConsentForms forms;

    @Inject
    Seal seal;

    /** Reads waiting pages one after another for a moment, at least one. */
    void some(Scope scope, List<ConsentScanPage> pages) {
        var end = System.nanoTime() + A_MOMENT;
        for (var first = next(pages); first != null && System.nanoTime() < end; first = next(pages)) {
            ofFile(scope, pages, first.fileId(), end);
        }
    }

    private static ConsentScanPage next(List<ConsentScanPage> pages) {
        return pages.stream()
                .filter(page -> page.state() == PageState.WAITING)
                .findFirst()
                .orElse(null);
    }

    private void ofFile(Scope scope, List<ConsentScanPage> pages, UUID fileId, long end) {
        var file = scans.file(scope, fileId);
        var own = pages.stream()
                .filter(page -> page.fileId().equals(fileId) && page.state() == PageState.WAITING)
                .toList();
        var left = own.size();
        try (var source = PageSource.open(seal.open(file.content()))) {
            for (var page : own) {
                read(scope, page, source);
                left--;
                if (System.nanoTime() > end) {
                    break;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (left == 0) {
            file.forget();
        }
    }

    private void read(Scope scope, ConsentScanPage page, PageSource source) {
        BufferedImage drawn;
        try {
            drawn = source.draw(page.filePage());
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // whatever a stranger's file does to the library, it costs him this page and nobody else anything
            LOG.infof("A scanned page cannot be drawn: %s", e.getClass().getSimpleName());
            page.unreadable();
            return;
        }
        var found = CodeReader.read(drawn);
        var quarters = found.map(CodeReader.Found::quarters).orElse(0);
        scans.keep(scope, page, seal.close(PagePictures.jpeg(PagePictures.turned(drawn, quarters))));
        var code = found.flatMap(text -> FormCode.parse(text.text()));
        var paper = code.flatMap(known -> forms.find(scope, known));
        if (paper.isPresent()) {
            page.place(paper.get().consentId(), code.get().page(), paper.get().pages());
        } else {
            page.unreadable();
        }
    }
}
