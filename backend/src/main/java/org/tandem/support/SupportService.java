package org.tandem.support;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tandem.access.Accounts;
import org.tandem.audit.AuditLog;
import org.tandem.consents.ConsentEnded;
import org.tandem.consents.ConsentKind;
import org.tandem.consents.Consents;
import org.tandem.organisations.Organisations;
import org.tandem.participants.ParticipantLeft;
import org.tandem.participants.Participants;
import org.tandem.participants.Side;
import org.tandem.shared.page.Cursor;
import org.tandem.shared.page.Page;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** The way of a support from the consent to the conclusion. */
@ApplicationScoped
@Transactional
class SupportService {

    @Inject
    SupportCaseRepository cases;

    @Inject
    SupportNoteRepository notes;

    @Inject
    Participants participants;

    @Inject
    Consents consents;

    @Inject
    Accounts accounts;

    @Inject
    Organisations organisations;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    Page<SupportCaseRow> page(Scope scope, SupportStatus status, Cursor after, int limit) {
        var page = cases.page(scope, status, after, limit);
        var known = participants.byIds(
                scope, page.items().stream().map(SupportCase::participantId).toList());
        return page.map(one -> {
            var person = known.get(one.participantId()).person();
            return new SupportCaseRow(
                    one.id(),
                    one.participantId(),
                    person.fullName(),
                    person.className(),
                    one.status(),
                    one.openedOn(),
                    one.closedOn());
        });
    }

    /** Logged: what stands here is the most delicate of all (V-37). */
    SupportCaseView view(Scope scope, UUID id) {
        var one = cases.get(scope, id);
        audit.record(scope, "support.case-read", "support-case", id);
        var mentee = participants.get(scope, one.participantId());
        var written = notes.of(scope, id);
        var authors = accounts.byIds(
                scope, written.stream().map(SupportNote::accountId).collect(toSet()));
        return new SupportCaseView(
                id,
                mentee.id(),
                mentee.programId(),
                mentee.person().fullName(),
                mentee.person().className(),
                one.status(),
                one.openedOn(),
                one.occasion(),
                one.closedOn(),
                one.ending(),
                one.conclusion(),
                written.stream()
                        .map(note -> note.view(authors.get(note.accountId()).displayName()))
                        .toList(),
                one.version());
    }

    UUID open(Scope scope, NewSupportCase request) {
        var mentee = participants.get(scope, request.participantId());
        if (mentee.side() != Side.MENTEE || mentee.status().isGone()) {
            throw Problem.field("participantId", "side", "Сопровождают наставляемых, которые участвуют в программе.");
        }
        consents.hold(Set.of(mentee.personId()));
        if (!consents.hasEffective(scope, mentee.personId(), ConsentKind.PSYCH_SUPPORT)) {
            throw Problem.rule(
                    "L-06",
                    "Сопровождение начинают после согласия на психологическую помощь. За ребёнка его подписывает"
                            + " законный представитель: попросите куратора выдать бланк.");
        }
        if (cases.isOpen(scope, mentee.id())) {
            throw Problem.wrongState("Этого наставляемого уже сопровождают.");
        }
        var one = new SupportCase(scope, request, organisations.today(scope));
        cases.persistAndFlush(one);
        audit.record(scope, "support.opened", "support-case", one.id());
        return one.id();
    }

    void add(Scope scope, UUID id, NewSupportNote request) {
        var one = cases.get(scope, id);
        one.requireOpen();
        if (request.heldOn().isAfter(organisations.today(scope))
                || request.heldOn().isBefore(one.openedOn())) {
            throw Problem.field("heldOn", "date", "День встречи – от начала сопровождения до сегодня.");
        }
        notes.persistAndFlush(new SupportNote(scope, id, request, clock.instant()));
        audit.record(scope, "support.note-added", "support-case", id);
    }

    void close(Scope scope, UUID id, String conclusion) {
        close(scope, cases.get(scope, id), SupportEnding.DONE, conclusion);
    }

    /** L-06: nothing goes on without the consent, from that very moment. */
    void on(@Observes ConsentEnded ended) {
        if (ended.kind() == ConsentKind.PSYCH_SUPPORT) {
            closeAll(ended.scope(), cases.ofPerson(ended.scope(), ended.personId()), SupportEnding.CONSENT_ENDED);
        }
    }

    void on(@Observes ParticipantLeft left) {
        closeAll(left.scope(), cases.openOfParticipant(left.scope(), left.participantId()), SupportEnding.LEFT);
    }

    private void closeAll(Scope scope, List<SupportCase> found, SupportEnding ending) {
        found.stream()
                .filter(one -> one.status() == SupportStatus.OPEN)
                .forEach(one -> close(scope, one, ending, null));
    }

    private void close(Scope scope, SupportCase one, SupportEnding ending, String conclusion) {
        one.close(ending, conclusion, organisations.today(scope));
        audit.record(scope, "support.closed", "support-case", one.id());
        cases.flush();
    }
}
