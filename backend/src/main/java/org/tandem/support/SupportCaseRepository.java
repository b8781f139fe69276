package org.tandem.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.page.Cursor;
import org.tandem.shared.page.Page;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class SupportCaseRepository implements TenantRepository<SupportCase> {

    private static final UUID LAST_ID = new UUID(-1, -1);
    private static final String OF_PERSON = "organisationId = ?1 and participantId in (select p.id from Participant p"
            + " where p.organisationId = ?1 and p.personId = ?2)";

    /** The newest first. @param status null for both */
    Page<SupportCase> page(Scope scope, SupportStatus status, Cursor after, int limit) {
        var rows = find(
                        "organisationId = ?1 and (?2 is null or status = ?2) and id < ?3 order by id desc",
                        scope.organisationId(),
                        status,
                        after == null ? LAST_ID : after.id())
                .page(0, limit + 1)
                .list();
        return Page.of(rows, limit, last -> new Cursor("", last.id()).encode());
    }

    boolean isOpen(Scope scope, UUID participantId) {
        return count(
                        "organisationId = ?1 and participantId = ?2 and status = ?3",
                        scope.organisationId(),
                        participantId,
                        SupportStatus.OPEN)
                > 0;
    }

    List<SupportCase> ofPerson(Scope scope, UUID personId) {
        return list(OF_PERSON + " order by openedOn", scope.organisationId(), personId);
    }

    List<SupportCase> openOfParticipant(Scope scope, UUID participantId) {
        return list(
                "organisationId = ?1 and participantId = ?2 and status = ?3",
                scope.organisationId(),
                participantId,
                SupportStatus.OPEN);
    }
}
