package org.tandem.consents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.audit.AuditLog;
import org.tandem.documents.Files;
import org.tandem.organisations.Organisations;
import org.tandem.people.People;
import org.tandem.people.PersonFacts;
import org.tandem.shared.page.Cursor;
import org.tandem.shared.page.Page;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Reads consents. */
@ApplicationScoped
@Transactional
class ConsentRegister {

    @Inject
    ConsentRepository consents;

    @Inject
    People people;

    @Inject
    Files files;

    @Inject
    Organisations organisations;

    @Inject
    AuditLog audit;

    Page<ConsentView> page(
            Scope scope, UUID personId, ConsentStatus status, ConsentKind kind, Cursor after, int limit) {
        var today = organisations.today(scope);
        var page = consents.page(scope, personId, status, kind, today, ConsentCursor.number(after), limit);
        var persons = persons(scope, page.items());
        return page.map(consent -> ConsentView.inList(consent, persons, today));
    }

    ConsentView view(Scope scope, UUID id) {
        var consent = consents.get(scope, id);
        return ConsentView.whole(consent, persons(scope, List.of(consent)), organisations.today(scope));
    }

    /** The scan; every look is logged. 404 if the consent has none. */
    Files.Content scan(Scope scope, UUID id) {
        var consent = consents.get(scope, id);
        if (consent.fileId() == null) {
            throw Problem.notFound();
        }
        audit.record(scope, "consent.scan-read", "consent", id);
        return files.read(scope, consent.fileId());
    }

    private Map<UUID, PersonFacts> persons(Scope scope, List<Consent> of) {
        var ids = new HashSet<UUID>();
        for (var consent : of) {
            ids.add(consent.personId());
            ids.add(consent.signerPersonId());
        }
        return people.byIds(scope, ids);
    }
}
