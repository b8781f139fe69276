package org.tandem.participants;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.tandem.audit.AuditLog;
import org.tandem.participants.Partners.Partnership;
import org.tandem.people.People;
import org.tandem.programs.Programs;
import org.tandem.shared.page.Cursor;
import org.tandem.shared.tables.TableOutput;
import org.tandem.shared.tables.TableOutput.TableFormat;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.Tenancy;

/** A base as a download, written page by page: its size costs time, not memory. */
@ApplicationScoped
class BaseFile {

    private static final int PAGE = 500;

    @Inject
    ParticipantRepository participants;

    @Inject
    ParticipantSearch search;

    @Inject
    Categories categories;

    @Inject
    People people;

    @Inject
    Instance<Partners> partners;

    @Inject
    Programs programs;

    @Inject
    AuditLog audit;

    @Inject
    Tenancy tenancy;

    /** 404 for a foreign programme, and a line in the log (V-37): who, when, how many; never whom. */
    @Transactional
    void announce(Scope scope, UUID programId, Side side) {
        programs.get(scope, programId);
        var people = participants.countOf(scope, programId, side);
        audit.record(
                scope,
                "participants.exported",
                "program",
                programId,
                (side == Side.MENTEE ? "наставляемые" : "наставники") + ", записей: " + people);
    }

    /** Writes everybody of the side whose data are still kept, by name. */
    @Transactional
    void write(Scope scope, UUID programId, Side side, TableFormat format, OutputStream to) throws IOException {
        tenancy.enter(scope.organisationId());
        var filter = new ParticipantFilter(programId, side, null, null, null);
        var number = new AtomicInteger();
        try (var table = TableOutput.of(format, to, BaseColumns.title(side), BaseColumns.headings(side))) {
            String after = null;
            do {
                var page = search.page(scope, filter, ParticipantSort.NAME, Cursor.parse(after), PAGE);
                rows(scope, table, page.items(), number);
                after = page.next();
                participants.getEntityManager().clear();
            } while (after != null);
        }
    }

    private void rows(Scope scope, TableOutput table, List<Participant> page, AtomicInteger number) throws IOException {
        var persons =
                people.contacts(scope, page.stream().map(Participant::personId).collect(toSet()));
        var pairs = partners.isResolvable()
                ? partners.get().of(scope, page.stream().map(Participant::id).toList())
                : Map.<UUID, List<Partnership>>of();
        for (var participant : page) {
            if (participant.status() != ParticipantStatus.ERASED) {
                table.row(BaseColumns.row(
                        number.incrementAndGet(),
                        participant,
                        persons.get(participant.personId()),
                        category(participant),
                        pairs.getOrDefault(participant.id(), List.of())));
            }
        }
    }

    private String category(Participant participant) {
        return participant.category() == null
                ? ""
                : categories
                        .find(participant.side(), participant.category())
                        .map(Categories.Category::label)
                        .orElse("");
    }
}
