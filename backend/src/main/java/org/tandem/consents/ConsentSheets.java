package org.tandem.consents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.organisations.Organisations;
import org.tandem.people.People;
import org.tandem.people.PersonFacts;
import org.tandem.shared.tenancy.Scope;

/** Consents as sheets, for printing and scanning. */
@ApplicationScoped
@Transactional
public class ConsentSheets {

    @Inject
    ConsentService service;

    @Inject
    ConsentPaper paper;

    @Inject
    ConsentRepository consents;

    @Inject
    People people;

    @Inject
    Organisations organisations;

    /** Hands out the text of today; the signer follows from the age. Refuses what {@code POST /consents} refuses. */
    public UUID issue(Scope scope, UUID personId, ConsentKind kind) {
        return service.issue(scope, new NewConsent(personId, kind, null));
    }

    /** The text of the kind about nobody, for measuring how much paper it takes. */
    public String sample(Scope scope, ConsentKind kind) {
        return paper.sample(scope, kind);
    }

    /** The paper came back: its scan is kept, and it waits for the check. 409 unless it was waiting for a signature. */
    public void file(Scope scope, UUID id, UUID fileId) {
        service.file(scope, id, fileId);
    }

    /** Its signer signed today by his personal link (L-22). 409 unless it was waiting for a signature. */
    public void signByLink(Scope scope, UUID id) {
        service.signByLink(scope, id);
    }

    /** Its signer said no. 409 unless it was waiting for a signature. */
    public void refuse(Scope scope, UUID id, String reason) {
        service.refuse(scope, id, reason);
    }

    /** 404 if absent or out of scope. */
    public ConsentSheet get(Scope scope, UUID id) {
        return sheets(scope, List.of(consents.get(scope, id))).get(0);
    }

    /** Those of the consents that exist in the scope, the smallest number first. */
    public List<ConsentSheet> byIds(Scope scope, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : sheets(
                        scope,
                        consents.list("organisationId = ?1 and id in ?2 order by number", scope.organisationId(), ids));
    }

    /** Those that were handed out and wait for a signature, the smallest number first. */
    public List<ConsentSheet> issued(Scope scope) {
        return sheets(
                scope,
                consents.list("organisationId = ?1 and status = 'ISSUED' order by number", scope.organisationId()));
    }

    private List<ConsentSheet> sheets(Scope scope, List<Consent> found) {
        var today = organisations.today(scope);
        var ids = new HashSet<UUID>();
        found.forEach(consent -> ids.addAll(List.of(consent.personId(), consent.signerPersonId())));
        var persons = people.byIds(scope, ids);
        return found.stream()
                .map(consent -> new ConsentSheet(
                        consent.id(),
                        consent.number(),
                        consent.personId(),
                        name(persons, consent.personId()),
                        consent.signerPersonId(),
                        name(persons, consent.signerPersonId()),
                        consent.kind(),
                        ConsentTexts.of(consent.kind()).title(),
                        consent.statusOn(today),
                        consent.textVersion(),
                        consent.text(),
                        consent.issuedOn(),
                        consent.fileId()))
                .toList();
    }

    private static String name(Map<UUID, PersonFacts> persons, UUID id) {
        return persons.get(id).fullName();
    }
}
