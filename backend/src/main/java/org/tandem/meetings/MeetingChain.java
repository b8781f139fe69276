package org.tandem.meetings;

import static org.tandem.meetings.MeetingType.FINAL;
import static org.tandem.meetings.MeetingType.GROUP_REFLECTION;
import static org.tandem.meetings.MeetingType.INTRODUCTION;
import static org.tandem.meetings.MeetingType.ISSUE_REVIEW;
import static org.tandem.meetings.MeetingType.PLANNING;
import static org.tandem.meetings.MeetingType.REGULAR;
import static org.tandem.meetings.MeetingType.TRIAL;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tandem.programs.MeetingProfile;

/** The order of meetings (V-18, V-19, V-24). Pure. */
final class MeetingChain {

    private static final List<MeetingType> FULL = List.of(INTRODUCTION, TRIAL, PLANNING, REGULAR, FINAL);
    private static final List<MeetingType> SHORT = List.of(INTRODUCTION, REGULAR, FINAL);

    private MeetingChain() {}

    /** Links of the chain by profile, in order. */
    static List<MeetingType> links(MeetingProfile profile) {
        return profile == MeetingProfile.FULL ? FULL : SHORT;
    }

    /** Which types may come next after those that already stand. */
    static Set<MeetingType> next(MeetingProfile profile, Collection<MeetingType> standing) {
        if (!standing.contains(INTRODUCTION)) {
            return EnumSet.of(INTRODUCTION);
        }
        if (standing.contains(FINAL)) {
            return EnumSet.of(GROUP_REFLECTION);
        }
        var allowed = EnumSet.of(GROUP_REFLECTION, ISSUE_REVIEW);
        for (var link : links(profile)) {
            if (!standing.contains(link)) {
                allowed.add(link);
                break;
            }
        }
        if (standing.contains(REGULAR)) {
            allowed.add(REGULAR);
        }
        return allowed;
    }

    /** Why a type may not come next, in Russian; empty when it may. */
    static Optional<Refusal> refusal(MeetingProfile profile, Collection<MeetingType> standing, MeetingType wanted) {
        if (next(profile, standing).contains(wanted)) {
            return Optional.empty();
        }
        if (!standing.contains(INTRODUCTION)) {
            return Optional.of(new Refusal("V-18", "Первой бывает встреча-знакомство."));
        }
        if (wanted == INTRODUCTION) {
            return Optional.of(new Refusal("V-18", "Встреча-знакомство у пары одна, и она уже есть."));
        }
        if (standing.contains(FINAL)) {
            return Optional.of(new Refusal("V-24", "После итоговой встречи возможна только рефлексия."));
        }
        if (!links(profile).contains(wanted)) {
            return Optional.of(new Refusal("V-19", "В коротком порядке встреч программы такой встречи нет."));
        }
        if (standing.contains(wanted)) {
            return Optional.of(new Refusal("V-19", "Такая встреча у пары уже есть."));
        }
        return Optional.of(new Refusal("V-19", "Сначала проведите предыдущую встречу по порядку программы."));
    }

    /** A broken rule and what to tell. */
    record Refusal(String rule, String text) {}
}
