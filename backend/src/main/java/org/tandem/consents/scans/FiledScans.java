package org.tandem.consents.scans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.UUID;
import org.tandem.audit.AuditLog;
import org.tandem.consents.ConsentSheets;
import org.tandem.documents.Files;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Scans that consents have, as pictures. */
@ApplicationScoped
@Transactional
class FiledScans {

    @Inject
    ConsentSheets sheets;

    @Inject
    Files files;

    @Inject
    AuditLog audit;

    /** A page from 1; every look is logged. 404 if there is no such page, 422 if the file cannot be drawn. */
    ScanView.ScanPicture page(Scope scope, UUID consentId, int page) {
        var consent = sheets.get(scope, consentId);
        if (consent.fileId() == null) {
            throw Problem.notFound();
        }
        try (var source = PageSource.open(files.read(scope, consent.fileId()).bytes())) {
            if (page > source.pages()) {
                throw Problem.notFound();
            }
            if (page == 1) {
                audit.record(scope, "consent.scan-read", "consent", consentId);
            }
            return new ScanView.ScanPicture(
                    page, source.pages(), PagePictures.jpeg(PagePictures.turned(source.draw(page - 1), 0)));
        } catch (IOException e) {
            throw PageSource.refused("scan-broken", "Скан нельзя показать здесь: скачайте файл.");
        }
    }
}
