package org.tandem.participants;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.tandem.audit.AuditLog;
import org.tandem.consents.Consents;
import org.tandem.organisations.Organisations;
import org.tandem.people.People;
import org.tandem.shared.page.Cursor;
import org.tandem.shared.page.Page;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Reads the bases. Sensitive categories reach only those who may see them, and every look is logged (V-37). */
@ApplicationScoped
@Transactional
class ParticipantRegister {

    @Inject
    ParticipantRepository participants;

    @Inject
    ParticipantSearch search;

    @Inject
    Categories categories;

    @Inject
    BasePolicies policies;

    @Inject
    People people;

    @Inject
    Consents consents;

    @Inject
    Organisations organisations;

    @Inject
    AuditLog audit;

    /** A fixed number of queries however long the page is. */
    Page<ParticipantRow> page(Scope scope, ParticipantFilter filter, ParticipantSort sort, Cursor after, int limit) {
        if (categories.isHidden(scope, filter.category())) {
            // who may not see the category may not find people by it either
            throw Problem.forbidden();
        }
        var page = search.page(scope, filter, sort, after, limit);
        var personIds = page.items().stream().map(Participant::personId).collect(toSet());
        var persons = people.byIds(scope, personIds);
        var missing = consents.missingCounts(scope, personIds);
        var today = organisations.today(scope);
        if (page.items().stream().anyMatch(participant -> isSensitiveAndShown(scope, participant))) {
            audit.record(scope, "participants.categories-read", "program", filter.programId());
        }
        return page.map(participant -> ParticipantRow.of(
                participant,
                persons.get(participant.personId()),
                today,
                categories.isHidden(scope, participant.category()),
                missing.get(participant.personId())));
    }

    ParticipantView view(Scope scope, UUID id) {
        var participant = participants.get(scope, id);
        var person = people.get(scope, participant.personId());
        var hidden = categories.isHidden(scope, participant.category());
        if (isSensitiveAndShown(scope, participant)) {
            audit.record(scope, "participant.category-read", "participant", id);
        }
        var onBothSides = participants.ofPerson(scope, person.id()).stream()
                .anyMatch(other -> other.programId().equals(participant.programId())
                        && other.side() != participant.side()
                        && !other.status().isGone());
        return ParticipantView.of(
                participant,
                people.view(scope, person.id()),
                consents.requirements(scope, person.id()),
                policies.warnings(
                        participant.side(),
                        hidden ? null : participant.category(),
                        person,
                        onBothSides,
                        organisations.today(scope)),
                hidden);
    }

    private boolean isSensitiveAndShown(Scope scope, Participant participant) {
        return categories.isSensitive(participant.category()) && !categories.isHidden(scope, participant.category());
    }
}
