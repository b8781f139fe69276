package org.tandem.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.tandem.audit.AuditLog;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;
import org.tandem.shared.tenancy.TenantRepository;

/** Many persons at once, for a list that is brought in: who is known already, and whoever is new. */
@ApplicationScoped
@Transactional
public class PeopleBatch {

    private static final int AT_ONCE = 1000;

    /**
     * Somebody known.
     *
     * @param searchName as {@link SearchWords#form} writes it
     * @param birthDate null only for a representative
     */
    public record Known(
            UUID id,
            String searchName,
            LocalDate birthDate,
            PersonKind kind,
            String className,
            String phone,
            String email) {}

    /** A child and who acts for him. */
    public record Represented(UUID wardId, UUID guardianId, GuardianRelation relation) {}

    @Inject
    PersonRepository persons;

    @Inject
    GuardianshipRepository guardianships;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * Nobody else brings a list into the organisation before the running transaction ends: two lists with the same new
     * person would make two of him.
     */
    public void hold(Scope scope) {
        persons.getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:organisation, 1))")
                .setParameter("organisation", scope.organisationId().toString())
                .getSingleResult();
    }

    /** Everybody whose name is one of these, by a query a thousand names. */
    public List<Known> named(Scope scope, Collection<String> searchNames) {
        var names = List.copyOf(searchNames);
        var found = new ArrayList<Known>();
        for (var from = 0; from < names.size(); from += AT_ONCE) {
            found.addAll(persons.named(scope, names.subList(from, Math.min(names.size(), from + AT_ONCE))));
        }
        return found;
    }

    /** The persons among these who have a representative that can be reached. */
    public List<UUID> represented(Scope scope, Collection<UUID> ids) {
        return guardianships.ofWards(scope, ids).stream()
                .filter(guardianship -> guardianship.guardian().reachable())
                .map(Guardianship::wardId)
                .toList();
    }

    /** Adds persons whose fields were validated; their ids in the same order. */
    public List<UUID> add(Scope scope, List<NewPerson> facts) {
        var added = facts.stream()
                .map(one -> new Person(scope, one, clock.instant()))
                .toList();
        persistAll(persons, added);
        added.forEach(person -> audit.record(scope, "person.created", "person", person.id()));
        persons.flush();
        return added.stream().map(Person::id).toList();
    }

    /** Adds people who will represent children (see {@link #represent}); their ids in the same order. */
    public List<UUID> addGuardians(Scope scope, List<GuardianPerson> facts) {
        var added = facts.stream()
                .map(one -> new Person(scope, one, clock.instant()))
                .toList();
        persistAll(persons, added);
        return added.stream().map(Person::id).toList();
    }

    /** Who acts for whom from now on; no such couple may be there already. */
    public void represent(Scope scope, List<Represented> couples) {
        var entities = persons.getEntityManager();
        persistAll(
                guardianships,
                couples.stream()
                        .map(couple -> new Guardianship(
                                scope,
                                entities.getReference(Person.class, couple.wardId()),
                                entities.getReference(Person.class, couple.guardianId()),
                                couple.relation(),
                                null))
                        .toList());
    }

    /** Rows of one table one after another, so that they travel in batches. */
    private static <E extends TenantEntity> void persistAll(TenantRepository<E> repository, List<E> rows) {
        repository.persist(rows);
        repository.flush();
    }

    /** Newer class, and contacts where none were known. */
    public void refresh(Scope scope, UUID id, String className, String phone, String email) {
        persons.get(scope, id).refresh(className, phone, email);
        audit.record(scope, "person.changed", "person", id);
    }
}
