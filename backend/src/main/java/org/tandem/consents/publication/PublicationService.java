package org.tandem.consents.publication;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tandem.audit.AuditLog;
import org.tandem.consents.ConsentKind;
import org.tandem.consents.ConsentStatus;
import org.tandem.consents.Consents;
import org.tandem.organisations.site.SiteEntries;
import org.tandem.people.People;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Copies in what a signed consent to distribution allows, and tells it to those who publish. */
@ApplicationScoped
@Transactional
class PublicationService {

    private static final Set<ConsentStatus> SIGNED = EnumSet.of(ConsentStatus.SIGNED, ConsentStatus.EFFECTIVE);

    @Inject
    PublicationTermsRepository terms;

    @Inject
    PublicationGate gate;

    @Inject
    Consents consents;

    @Inject
    SiteEntries site;

    @Inject
    People people;

    @Inject
    AuditLog audit;

    PublicationTermsView view(Scope scope, UUID consentId) {
        requireDistribution(scope, consentId);
        return terms.of(scope, List.of(consentId)).stream()
                .findFirst()
                .map(one -> new PublicationTermsView(
                        true, one.resources(), one.fields(), site.address(scope), one.version()))
                .orElseGet(() -> new PublicationTermsView(false, List.of(), List.of(), site.address(scope), 0));
    }

    /** What is not allowed any longer is taken down at once. */
    PublicationTermsView change(Scope scope, UUID consentId, int version, PublicationTermsChange request) {
        var consent = requireDistribution(scope, consentId);
        if (!SIGNED.contains(consent.status())) {
            throw Problem.wrongState("Условия переносят из подписанного согласия.");
        }
        if (request.fields().stream().map(FieldPermission::field).distinct().count()
                < request.fields().size()) {
            throw Problem.field("fields", "duplicate", "Каждую строку согласия указывают один раз.");
        }
        consents.hold(Set.of(consent.personId()));
        var existing = terms.of(scope, List.of(consentId)).stream().findFirst();
        if (existing.isPresent()) {
            existing.get().expect(version);
            existing.get().write(request);
        } else {
            terms.persist(new PublicationTerms(scope, consentId, request));
        }
        terms.flush();
        var forbidden = request.fields().stream()
                .filter(one -> !one.allowed())
                .map(FieldPermission::field)
                .collect(toSet());
        site.withdrawShowing(scope, consent.personId(), forbidden, "Изменились условия согласия");
        audit.record(scope, "consent.publication-terms", "consent", consentId);
        return view(scope, consentId);
    }

    private Consents.ConsentFacts requireDistribution(Scope scope, UUID consentId) {
        var consent = consents.get(scope, consentId);
        if (consent.kind() != ConsentKind.DISTRIBUTION) {
            throw Problem.wrongState("Условия показа бывают у согласия на распространение.");
        }
        return consent;
    }

    /** Everybody of whom something may be shown, by name. */
    List<PublicPerson> people(Scope scope) {
        var cleared = gate.inForce(scope);
        var persons = people.byIds(scope, cleared.keySet());
        return cleared.entrySet().stream()
                .map(entry -> {
                    var person = persons.get(entry.getKey());
                    return new PublicPerson(
                            person.id(),
                            person.fullName(),
                            person.className(),
                            entry.getValue().resources(),
                            entry.getValue().fields());
                })
                .sorted(Comparator.comparing(PublicPerson::fullName))
                .toList();
    }
}
