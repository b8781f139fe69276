package org.tandem.meetings;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.tandem.pairs.Pairs.PairFacts;
import org.tandem.participants.Side;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** V-22: the chain goes on only with the mentor's feedback on what was before. */
@ApplicationScoped
class FeedbackRules {

    /** {@code feedbackGraceDays} of the specification. */
    private static final Duration GRACE = Duration.ofDays(3);

    @Inject
    FeedbackRepository feedbacks;

    void v22FormerMeetingsHaveTheMentorsFeedback(Scope scope, PairFacts pair, List<Meeting> all, Instant now) {
        var held = all.stream().filter(m -> m.status() == MeetingStatus.HELD).toList();
        var answered = feedbacks.of(scope, held.stream().map(Meeting::id).toList()).stream()
                .filter(feedback -> feedback.side() == Side.MENTOR)
                .map(Feedback::meetingId)
                .collect(toSet());
        var owed = held.stream()
                .filter(meeting -> !answered.contains(meeting.id()))
                .anyMatch(meeting -> meeting.heldAt().plus(GRACE).isBefore(now));
        if (owed) {
            throw Problem.rule(
                    "V-22",
                    "Сначала обратная связь наставника ("
                            + pair.mentor().person().shortName() + ") о прошлой встрече: прошло больше трёх дней.");
        }
    }
}
