package org.tandem.organisations.registers;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.tandem.shared.page.Cursor;
import org.tandem.shared.page.Page;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class RegisterRepository implements TenantRepository<RegisterEntry> {

    /** The latest day first; the filters may be null. */
    Page<RegisterEntry> page(
            Scope scope, String register, String q, Integer schoolYear, Boolean open, Cursor after, int limit) {
        var query = new StringBuilder("organisationId = :organisation and register = :register");
        var parameters = Parameters.with("organisation", scope.organisationId()).and("register", register);
        if (schoolYear != null) {
            query.append(" and schoolYear = :year");
            parameters.and("year", schoolYear);
        }
        if (open != null) {
            query.append(open ? " and closedOn is null" : " and closedOn is not null");
        }
        if (q != null && !q.isBlank()) {
            query.append(" and locate(:text, searchText) > 0");
            parameters.and("text", q.strip().toLowerCase(Locale.ROOT).replace('ё', 'е'));
        }
        if (after != null) {
            query.append(" and (day < :day or day = :day and id < :id)");
            parameters.and("day", day(after)).and("id", after.id());
        }
        var rows = find(query.append(" order by day desc, id desc").toString(), parameters)
                .page(0, limit + 1)
                .list();
        return Page.of(rows, limit, last -> new Cursor(last.day().toString(), last.id()).encode());
    }

    /** All lines that are not closed, the oldest first. */
    List<RegisterEntry> open(Scope scope, String register) {
        return list(
                "organisationId = ?1 and register = ?2 and closedOn is null order by day, id",
                scope.organisationId(),
                register);
    }

    private static LocalDate day(Cursor after) {
        try {
            return LocalDate.parse(after.key());
        } catch (DateTimeException e) {
            throw new Problem(400, "bad-parameter", "Указатель страницы повреждён: начните список сначала.");
        }
    }
}
