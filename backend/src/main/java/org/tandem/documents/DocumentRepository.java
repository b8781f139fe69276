package org.tandem.documents;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tandem.shared.page.Cursor;
import org.tandem.shared.page.Page;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class DocumentRepository implements TenantRepository<Document> {

    private static final UUID LAST_ID = new UUID(-1, -1);

    /** The newest first; every part of the filter may be null. */
    Page<Document> page(Scope scope, DocumentFilter filter, Cursor after, int limit) {
        var query = new StringBuilder("organisationId = :organisation");
        var parameters = Parameters.with("organisation", scope.organisationId());
        equal(query, parameters, "kind", filter.kind());
        equal(query, parameters, "status", filter.status());
        equal(query, parameters, "programId", filter.programId());
        equal(query, parameters, "schoolYear", filter.schoolYear());
        if (filter.q() != null && !filter.q().isBlank()) {
            query.append(" and (locate(:text, searchTitle) > 0 or lower(number) = :text)");
            parameters.and("text", filter.q().strip().toLowerCase(Locale.ROOT).replace('ё', 'е'));
        }
        if (after != null) {
            query.append(" and id < :after");
            parameters.and("after", after.id());
        }
        var rows = find(query.append(" order by id desc").toString(), parameters)
                .page(0, limit + 1)
                .list();
        return Page.of(rows, limit, last -> new Cursor("", last.id()).encode());
    }

    private static void equal(StringBuilder query, Parameters parameters, String field, Object value) {
        if (value != null) {
            query.append(" and ").append(field).append(" = :").append(field);
            parameters.and(field, value);
        }
    }

    List<Document> byIds(Scope scope, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("organisationId = ?1 and id in ?2", scope.organisationId(), ids);
    }

    /** Papers of the programme, and those of the whole organisation that are in force. */
    List<Document> standing(Scope scope, UUID programId) {
        return list(
                "organisationId = ?1 and (programId = ?2 or programId is null and status = ?3) order by id",
                scope.organisationId(),
                programId,
                DocumentStatus.IN_FORCE);
    }

    /** True if such a paper is in force, for this programme or for the whole organisation. */
    boolean anyInForce(Scope scope, String kind, UUID programId) {
        return count(
                        "organisationId = ?1 and kind = ?2 and status = ?3 and (programId is null or programId = ?4)",
                        scope.organisationId(),
                        kind,
                        DocumentStatus.IN_FORCE,
                        programId)
                > 0;
    }

    Optional<Document> replacing(Scope scope, UUID supersededId) {
        return find(
                        "organisationId = ?1 and supersedesId = ?2 and number is not null order by id desc",
                        scope.organisationId(),
                        supersededId)
                .firstResultOptional();
    }

    /** What bears the number in the journal of the year, whatever became of it. */
    Optional<Document> numbered(Scope scope, String journal, int year, String number) {
        return find(
                        "organisationId = ?1 and journal = ?2 and journalYear = ?3 and lower(number) = ?4",
                        scope.organisationId(),
                        journal,
                        year,
                        number.toLowerCase(Locale.ROOT))
                .firstResultOptional();
    }

    /** A journal's year and how many papers it holds. */
    record JournalCount(String code, int year, long papers) {}

    List<JournalCount> journals(Scope scope) {
        return getEntityManager()
                .createQuery(
                        "select new org.tandem.documents.DocumentRepository$JournalCount(journal, journalYear, count(*))"
                                + " from Document where organisationId = :organisation and journal is not null"
                                + " group by journal, journalYear order by journalYear desc, journal",
                        JournalCount.class)
                .setParameter("organisation", scope.organisationId())
                .getResultList();
    }

    /** The latest number first; what does not follow the counting comes last. */
    Page<Document> entries(Scope scope, String journal, int year, Cursor after, int limit) {
        var value = after == null
                ? Integer.MAX_VALUE
                : after.key().matches("-?\\d{1,9}") ? Integer.parseInt(after.key()) : Integer.MAX_VALUE;
        var rows = find(
                        "organisationId = :organisation and journal = :journal and journalYear = :year"
                                + " and (coalesce(numberValue, -1) < :value"
                                + " or coalesce(numberValue, -1) = :value and id < :id)"
                                + " order by coalesce(numberValue, -1) desc, id desc",
                        Parameters.with("organisation", scope.organisationId())
                                .and("journal", journal)
                                .and("year", year)
                                .and("value", value)
                                .and("id", after == null ? LAST_ID : after.id()))
                .page(0, limit + 1)
                .list();
        return Page.of(
                rows,
                limit,
                last -> new Cursor(Integer.toString(last.numberValue() == null ? -1 : last.numberValue()), last.id())
                        .encode());
    }
}
