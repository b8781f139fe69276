package org.tandem.consents.scans;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** A page of a heap. */
@Entity
class ConsentScanPage extends TenantEntity {

    private UUID scanId;
    private UUID fileId;
    private int position;
    private int filePage;

    @Enumerated(EnumType.STRING)
    private PageState state;

    private UUID consentId;
    private Integer formPage;
    private Integer formPages;
    private boolean drawn;

    protected ConsentScanPage() {}

    ConsentScanPage(Scope scope, UUID scanId, UUID fileId, int position, int filePage) {
        super(scope);
        this.scanId = scanId;
        this.fileId = fileId;
        this.position = position;
        this.filePage = filePage;
        this.state = PageState.WAITING;
    }

    /** There is a picture of it. */
    void drawn() {
        drawn = true;
    }

    /** No code of ours was found on it, or it could not even be drawn. */
    void unreadable() {
        state = PageState.UNREADABLE;
    }

    /** Where the page belongs, found by its code or chosen by hand. */
    void place(UUID consentId, int formPage, int formPages) {
        this.consentId = consentId;
        this.formPage = formPage;
        this.formPages = formPages;
        state = PageState.PLACED;
    }

    void requireOpen() {
        if (state != PageState.UNREADABLE && state != PageState.PLACED) {
            throw Problem.wrongState("Эта страница уже разобрана.");
        }
        if (!drawn) {
            throw Problem.wrongState("Эту страницу нельзя показать: отсканируйте её заново.");
        }
    }

    void filed() {
        state = PageState.FILED;
        drawn = false;
    }

    void already() {
        state = PageState.ALREADY;
        drawn = false;
    }

    void remove() {
        if (state == PageState.WAITING || state == PageState.FILED) {
            throw Problem.wrongState("Эту страницу убрать нельзя.");
        }
        state = PageState.REMOVED;
        drawn = false;
    }

    UUID scanId() {
        return scanId;
    }

    UUID fileId() {
        return fileId;
    }

    int position() {
        return position;
    }

    int filePage() {
        return filePage;
    }

    PageState state() {
        return state;
    }

    UUID consentId() {
        return consentId;
    }

    Integer formPage() {
        return formPage;
    }

    Integer formPages() {
        return formPages;
    }

    boolean isDrawn() {
        return drawn;
    }
}
