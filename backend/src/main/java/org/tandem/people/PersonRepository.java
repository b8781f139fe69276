package org.tandem.people;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.page.Cursor;
import org.tandem.shared.page.Page;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class PersonRepository implements TenantRepository<Person> {

    List<Person> byIds(Scope scope, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("organisationId = ?1 and id in ?2", scope.organisationId(), ids);
    }

    /** Everybody whose whole name is one of these. */
    List<PeopleBatch.Known> named(Scope scope, Collection<String> searchNames) {
        return getEntityManager()
                .createQuery(
                        "select new org.tandem.people.PeopleBatch$Known(id, searchName, birthDate, kind, className, phone,"
                                + " email) from Person where organisationId = :organisation and searchName in :names"
                                + " order by id",
                        PeopleBatch.Known.class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("names", searchNames)
                .getResultList();
    }

    /** The persons meant, by name. */
    Page<Person> page(Scope scope, NameMatch match, Cursor after, int limit) {
        var query = new StringBuilder("from Person p where p.organisationId = :organisation");
        var parameters = Parameters.with("organisation", scope.organisationId());
        match.narrow(query, "p.id").forEach(parameters::and);
        if (after != null) {
            query.append(" and (p.fullName > :key or p.fullName = :key and p.id > :id)");
            parameters.and("key", after.key()).and("id", after.id());
        }
        var rows = find(query.append(" order by p.fullName, p.id").toString(), parameters)
                .page(0, limit + 1)
                .list();
        return Page.of(rows, limit, last -> new Cursor(last.fullName(), last.id()).encode());
    }

    /** Ids of persons born from one day to another, both included. */
    List<UUID> bornBetween(Scope scope, LocalDate from, LocalDate to) {
        return getEntityManager()
                .createQuery(
                        "select id from Person where organisationId = ?1 and birthDate between ?2 and ?3", UUID.class)
                .setParameter(1, scope.organisationId())
                .setParameter(2, from)
                .setParameter(3, to)
                .getResultList();
    }
}
