package org.tandem.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tandem.people.NameMatch;
import org.tandem.people.NameSearch;
import org.tandem.shared.page.Cursor;
import org.tandem.shared.page.Page;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Lists of participants by filter, in the order of the Russian alphabet or of entering the base. */
@ApplicationScoped
class ParticipantSearch {

    /** Stands for «not yet» where days are compared. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    @Inject
    EntityManager entityManager;

    @Inject
    NameSearch names;

    @Inject
    ParticipantRepository participants;

    @Inject
    Categories categories;

    /** One page; the cursor is of the same sort. */
    Page<Participant> page(Scope scope, ParticipantFilter filter, ParticipantSort sort, Cursor after, int limit) {
        var byName = sort != ParticipantSort.ENTERED_ON;
        var key = byName ? "n.fullName" : "coalesce(p.enteredOn, :never)";
        var order = sort == ParticipantSort.NAME_BACKWARDS ? " desc" : "";
        var parameters = new HashMap<String, Object>();
        var query = new StringBuilder("select p, n.fullName from Participant p join Person n"
                + " on n.organisationId = p.organisationId and n.id = p.personId"
                + " where p.organisationId = :organisation");
        parameters.put("organisation", scope.organisationId());
        narrow(scope, query, parameters, filter, names.match(scope, filter.q()));
        if (!byName) {
            parameters.put("never", NEVER);
        }
        if (after != null) {
            var past = order.isEmpty() ? " > " : " < ";
            query.append(" and (%1$s%2$s:key or %1$s = :key and p.id%2$s:id)".formatted(key, past));
            parameters.put("key", byName ? after.key() : day(after));
            parameters.put("id", after.id());
        }
        query.append(" order by ").append(key).append(order).append(", p.id").append(order);
        var typed = entityManager.createQuery(query.toString(), Object[].class).setMaxResults(limit + 1);
        parameters.forEach(typed::setParameter);
        return Page.of(typed.getResultList(), limit, row -> cursor(row, byName)).map(row -> (Participant) row[0]);
    }

    private void narrow(
            Scope scope,
            StringBuilder query,
            Map<String, Object> parameters,
            ParticipantFilter filter,
            NameMatch match) {
        equal(query, parameters, "programId", filter.programId());
        equal(query, parameters, "side", filter.side());
        equal(query, parameters, "status", filter.status());
        category(scope, query, parameters, filter.category());
        parameters.putAll(match.narrow(query, "p.personId"));
    }

    private void category(Scope scope, StringBuilder query, Map<String, Object> parameters, String code) {
        if (categories.isSensitive(code)) {
            query.append(" and p.id in :sensitive");
            var found = participants.withSensitive(scope, List.of(code));
            parameters.put("sensitive", found.stream().map(Participant::id).toList());
        } else {
            equal(query, parameters, "category", code);
        }
    }

    private static void equal(StringBuilder query, Map<String, Object> parameters, String field, Object value) {
        if (value != null) {
            query.append(" and p.").append(field).append(" = :").append(field);
            parameters.put(field, value);
        }
    }

    private static String cursor(Object[] row, boolean byName) {
        var participant = (Participant) row[0];
        var day = participant.enteredOn() == null ? NEVER : participant.enteredOn();
        return new Cursor(byName ? (String) row[1] : day.toString(), participant.id()).encode();
    }

    private static LocalDate day(Cursor after) {
        try {
            return LocalDate.parse(after.key());
        } catch (DateTimeException e) {
            throw new Problem(400, "bad-parameter", "Указатель страницы повреждён: начните список сначала.");
        }
    }
}
