package org.tandem.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Gives numbers: one sequence a journal and calendar year, without gaps of its own making, none given twice. */
@ApplicationScoped
class Numbering {

    @Inject
    JournalRepository journals;

    @Inject
    DocumentRepository documents;

    /** The journal of a paper; councils number their protocols apart. */
    static String journalOf(DocumentKind kind, Document document) {
        var part = kind.journalBy() == null ? null : document.fields().get(kind.journalBy());
        return part == null ? kind.journal() : kind.journal() + "." + part;
    }

    /** What would come next, for the form. */
    String proposal(Scope scope, String journal, int year) {
        return journals.proposal(scope, journal, year).text();
    }

    /** What bears the number; the journal waits until the transaction ends, so that the answer stays true. */
    Optional<Document> holder(Scope scope, String journal, int year, String number) {
        journals.hold(scope, journal, year);
        return documents.numbered(scope, journal, year, number);
    }

    /**
     * The number for a paper of the journal; the journal waits until the transaction ends.
     *
     * @param typed the number on the paper, null for the next one
     */
    DocumentNumber take(Scope scope, String journal, int year, String typed) {
        var counter = journals.hold(scope, journal, year);
        var number = typed == null ? counter.next() : DocumentNumber.parse(typed);
        var former = documents.numbered(scope, journal, year, number.text());
        if (former.isPresent()) {
            throw Problem.field(
                    "number",
                    "number-taken",
                    "Номер " + number.text() + " в этом журнале за " + year + " год уже занят: «"
                            + former.get().title() + "». Следующий свободный – "
                            + counter.next().text() + ".");
        }
        if (number.value() != null && number.value() > counter.last()) {
            journals.advance(scope, journal, year, number);
        }
        return number;
    }
}
