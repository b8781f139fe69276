package org.tandem.meetings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tandem.pairs.PairStatus;
import org.tandem.programs.MeetingProfile;

/**
 * Which meeting a pair may plan now.
 *
 * @param chain the links of the programme's profile in order
 */
record NextMeetings(List<MeetingType> chain, List<MeetingType> allowed, List<RefusedType> refused) {

    /** A type that may not come now, and why. */
    record RefusedType(MeetingType type, String code, String text) {}

    static NextMeetings of(
            MeetingProfile profile,
            List<MeetingType> standing,
            PairStatus pair,
            Function<MeetingType, Optional<MeetingChain.Refusal>> planGate) {
        var allowed = new ArrayList<MeetingType>();
        var refused = new ArrayList<RefusedType>();
        Arrays.stream(MeetingType.values()).forEach(type -> {
            var refusal = MeetingChain.refusal(profile, standing, type).or(() -> planGate.apply(type));
            var reflection = type == MeetingType.GROUP_REFLECTION && pair == PairStatus.COMPLETING;
            if (pair != PairStatus.ACTIVE && !reflection) {
                refused.add(new RefusedType(type, "V-21", "Пара сейчас не работает."));
            } else if (refusal.isPresent()) {
                refused.add(new RefusedType(
                        type, refusal.get().rule(), refusal.get().text()));
            } else {
                allowed.add(type);
            }
        });
        return new NextMeetings(MeetingChain.links(profile), allowed, refused);
    }
}
