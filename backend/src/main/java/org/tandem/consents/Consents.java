package org.tandem.consents;

import static org.tandem.consents.ConsentStatus.EFFECTIVE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tandem.organisations.Organisations;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Consents for other features: what a person must have and has (L-03, L-05). */
@ApplicationScoped
@Transactional
public class Consents {

    @Inject
    RequirementService requirements;

    @Inject
    ConsentRepository consents;

    @Inject
    ConsentDue due;

    @Inject
    Organisations organisations;

    /**
     * Nobody's consents among these persons' change before the running transaction ends. For a gate that lets something
     * happen because a consent is in force: without it the consent might be withdrawn between the look and the deed.
     */
    public void hold(Collection<UUID> personIds) {
        consents.hold(personIds);
    }

    /** Required consents and how far each is; 404 if there is no such person in the scope. */
    public ConsentRequirements requirements(Scope scope, UUID personId) {
        var found = requirements.of(scope, Set.of(personId)).get(personId);
        if (found == null) {
            throw Problem.notFound();
        }
        return found;
    }

    /** The same for many; a person who is absent from the scope is absent from the answer. */
    public Map<UUID, ConsentRequirements> requirements(Scope scope, Collection<UUID> personIds) {
        return requirements.of(scope, personIds);
    }

    /** How many required consents are not in force, by person; a fixed number of queries. */
    public Map<UUID, Integer> missingCounts(Scope scope, Collection<UUID> personIds) {
        var counts = new HashMap<UUID, Integer>();
        requirements
                .of(scope, personIds)
                .forEach((id, found) -> counts.put(id, (int) found.items().stream()
                        .filter(item -> item.status() != RequirementStatus.EFFECTIVE)
                        .count()));
        return counts;
    }

    /** Whether every required consent is in force today. */
    public boolean isComplete(Scope scope, UUID personId) {
        return requirements(scope, personId).complete();
    }

    /**
     * Whether work that has begun may go on today: every required consent is in force, or only the own one of somebody
     * who came of 14 lacks and its 30 days are not over (V-07). Nothing new begins on it: see {@link #isComplete}.
     */
    public boolean mayGoOn(Scope scope, UUID personId) {
        return requirements.mayGoOn(scope, personId);
    }

    /** How many of the persons will need another consent within 30 days: a birthday (V-07) or a term that ends. */
    public int dueSoon(Scope scope, Collection<UUID> personIds) {
        return (int) due.of(scope, ConsentTerms.AHEAD_DAYS).stream()
                .map(ConsentDueRow::personId)
                .distinct()
                .filter(Set.copyOf(personIds)::contains)
                .count();
    }

    /** Whether a consent of the kind is in force today. */
    public boolean hasEffective(Scope scope, UUID personId, ConsentKind kind) {
        return requirements.hasEffective(scope, personId, kind);
    }

    /** 404 if there is no such consent in the scope. */
    public ConsentFacts get(Scope scope, UUID consentId) {
        return facts(scope, consents.get(scope, consentId));
    }

    /** All consents of the kind that are in force today. */
    public List<ConsentFacts> effective(Scope scope, ConsentKind kind) {
        return consents
                .list("organisationId = ?1 and kind = ?2 and status = ?3", scope.organisationId(), kind, EFFECTIVE)
                .stream()
                .map(consent -> facts(scope, consent))
                .filter(consent -> consent.status() == EFFECTIVE)
                .toList();
    }

    private ConsentFacts facts(Scope scope, Consent consent) {
        return new ConsentFacts(
                consent.id(), consent.personId(), consent.kind(), consent.statusOn(organisations.today(scope)));
    }

    /** One consent as it stands today. */
    public record ConsentFacts(UUID id, UUID personId, ConsentKind kind, ConsentStatus status) {}

    /** Consents that will be needed within 30 days (V-07, terms that end), the nearest first. */
    public List<DueConsent> due(Scope scope) {
        return due.of(scope, ConsentTerms.AHEAD_DAYS).stream()
                .map(row -> new DueConsent(row.personId(), row.subjectName(), row.kind(), row.label(), row.dueOn()))
                .toList();
    }

    /** A consent that will be needed by a day. */
    public record DueConsent(UUID personId, String subjectName, ConsentKind kind, String label, LocalDate dueOn) {}
}
