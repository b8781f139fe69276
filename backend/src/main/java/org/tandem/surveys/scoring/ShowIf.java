package org.tandem.surveys.scoring;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When a question is asked: either one test of an earlier answer, or several joined by «all» or «any». A question that
 * was not asked itself fulfils no test.
 *
 * @param question the earlier question; null where several are joined
 * @param equals the answer is this; of several choices, one of them
 * @param oneOf the answer is one of these; of several choices, at least one
 * @param atLeast the number is this or more
 * @param answered true: it was answered at all
 * @param all every one of these holds; they join no others
 * @param any one of these holds; they join no others
 */
public record ShowIf(
        String question,
        Object equals,
        List<Object> oneOf,
        Integer atLeast,
        Boolean answered,
        List<ShowIf> all,
        List<ShowIf> any) {

    /** Every test, joined or alone. */
    Stream<ShowIf> tests() {
        return all != null ? all.stream() : any != null ? any.stream() : Stream.of(this);
    }

    /**
     * @param shown ids of the questions asked so far
     * @param given answers that say something
     */
    boolean holds(Set<String> shown, Map<String, Object> given) {
        if (all != null) {
            return all.stream().allMatch(test -> test.holds(shown, given));
        }
        if (any != null) {
            return any.stream().anyMatch(test -> test.holds(shown, given));
        }
        var answer = given.get(question);
        if (answer == null || !shown.contains(question)) {
            return false;
        }
        if (atLeast != null) {
            return answer instanceof Integer value && value >= atLeast;
        }
        if (Boolean.TRUE.equals(answered)) {
            return true;
        }
        var wanted = oneOf != null ? oneOf : equals == null ? List.of() : List.of(equals);
        return wanted.contains(answer)
                || answer instanceof List<?> list && list.stream().anyMatch(wanted::contains);
    }
}
