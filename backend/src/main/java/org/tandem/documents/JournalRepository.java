package org.tandem.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.tandem.shared.tenancy.Scope;

/** Journals of numbers, one a calendar year. */
@ApplicationScoped
class JournalRepository {

    @Inject
    EntityManager entityManager;

    /** Where a journal's counting stands. */
    record Counter(int last, String suffix) {

        DocumentNumber next() {
            return DocumentNumber.of(last + 1, suffix);
        }
    }

    /** Keeps the journal of the year to this transaction until its end: two papers never see the same number. */
    Counter hold(Scope scope, String journal, int year) {
        execute(scope, journal, year, """
                insert into document_journal (organisation_id, journal, year, last, suffix)
                values (:organisation, :journal, :year, 0, coalesce((select suffix from document_journal
                    where organisation_id = :organisation and journal = :journal and year < :year
                    order by year desc limit 1), ''))
                on conflict do nothing""");
        return read(scope, journal, year, " for update").orElseThrow();
    }

    /** The number that would be given next; nobody is kept waiting. */
    DocumentNumber proposal(Scope scope, String journal, int year) {
        return read(scope, journal, year, "")
                .or(() -> read(scope, journal, year - 1, "").map(former -> new Counter(0, former.suffix())))
                .orElse(new Counter(0, ""))
                .next();
    }

    @SuppressWarnings("unchecked")
    private java.util.Optional<Counter> read(Scope scope, String journal, int year, String lock) {
        var rows = (List<Object[]>) entityManager
                .createNativeQuery("select last, suffix from document_journal where organisation_id = :organisation"
                        + " and journal = :journal and year = :year" + lock)
                .setParameter("organisation", scope.organisationId())
                .setParameter("journal", journal)
                .setParameter("year", year)
                .getResultList();
        return rows.stream()
                .map(row -> new Counter(((Number) row[0]).intValue(), (String) row[1]))
                .findFirst();
    }

    /** The journal counts on from this number. */
    void advance(Scope scope, String journal, int year, DocumentNumber number) {
        entityManager
                .createNativeQuery("""
                        update document_journal set last = :last, suffix = :suffix
                        where organisation_id = :organisation and journal = :journal and year = :year""")
                .setParameter("last", number.value())
                .setParameter("suffix", number.suffix())
                .setParameter("organisation", scope.organisationId())
                .setParameter("journal", journal)
                .setParameter("year", year)
                .executeUpdate();
    }

    private void execute(Scope scope, String journal, int year, String sql) {
        entityManager
                .createNativeQuery(sql)
                .setParameter("organisation", scope.organisationId())
                .setParameter("journal", journal)
                .setParameter("year", year)
                .executeUpdate();
    }
}
