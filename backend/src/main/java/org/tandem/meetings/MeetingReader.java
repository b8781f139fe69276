package org.tandem.meetings;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.access.Role;
import org.tandem.pairs.Pairs;
import org.tandem.pairs.Pairs.PairFacts;
import org.tandem.shared.page.Cursor;
import org.tandem.shared.page.Page;
import org.tandem.shared.tenancy.Scope;

/** Meetings as they are shown: members see the own pair's, and of feedback only their own (V-23). */
@ApplicationScoped
@Transactional
class MeetingReader {

    @Inject
    MeetingRepository meetings;

    @Inject
    FeedbackRepository feedbacks;

    @Inject
    Pairs pairs;

    Page<MeetingRow> page(Scope scope, MeetingRepository.Filter wanted, Cursor after, int limit) {
        var filter = new MeetingRepository.Filter(
                wanted.pairId(),
                wanted.programId(),
                wanted.status(),
                wanted.from(),
                wanted.to(),
                pairs.visibleIds(scope));
        var page = meetings.page(scope, filter, after, limit);
        var facts =
                pairs.byIds(scope, page.items().stream().map(Meeting::pairId).collect(toSet()));
        var given = feedbacks.of(scope, page.items().stream().map(Meeting::id).toList()).stream()
                .collect(groupingBy(Feedback::meetingId));
        return page.map(meeting -> new MeetingRow(
                meeting.id(),
                meeting.pairId(),
                facts.get(meeting.pairId()).title(),
                meeting.ordinal(),
                meeting.type(),
                meeting.status(),
                meeting.plannedAt(),
                meeting.heldAt(),
                meeting.topic(),
                debts(meeting, facts.get(meeting.pairId()), given.getOrDefault(meeting.id(), List.of()))));
    }

    MeetingView view(Scope scope, UUID id) {
        var meeting = meetings.get(scope, id);
        var pair = pairs.get(scope, meeting.pairId());
        var all = feedbacks.of(scope, List.of(id));
        var mentor = pair.mentor().personId().equals(scope.personId());
        return meeting.view(
                pair.title(),
                all.stream()
                        // V-23: a curator who is the mentor himself does not read what his mentee said
                        .filter(feedback -> seesAll(scope) && !mentor || isOwn(scope, pair, feedback))
                        .map(Feedback::view)
                        .toList(),
                debts(meeting, pair, all),
                seesAll(scope) || mentor);
    }

    private static boolean seesAll(Scope scope) {
        return scope.hasAny(Role.Names.CURATOR, Role.Names.DIRECTOR, Role.Names.PSYCHOLOGIST);
    }

    private static boolean isOwn(Scope scope, PairFacts pair, Feedback feedback) {
        return pair.members().stream()
                .anyMatch(member -> member.id().equals(feedback.participantId())
                        && member.personId().equals(scope.personId()));
    }

    /** Members who have not answered a held meeting yet. */
    static List<DebtView> debts(Meeting meeting, PairFacts pair, List<Feedback> given) {
        if (meeting.status() != MeetingStatus.HELD) {
            return List.of();
        }
        var answered = given.stream().map(Feedback::participantId).collect(Collectors.toSet());
        return pair.members().stream()
                .filter(member -> !answered.contains(member.id()))
                .map(member -> new DebtView(member.id(), member.person().fullName(), member.side()))
                .toList();
    }
}
