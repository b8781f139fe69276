package org.tandem.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.meetings.MeetingType.FINAL;
import static org.tandem.meetings.MeetingType.GROUP_REFLECTION;
import static org.tandem.meetings.MeetingType.INTRODUCTION;
import static org.tandem.meetings.MeetingType.ISSUE_REVIEW;
import static org.tandem.meetings.MeetingType.PLANNING;
import static org.tandem.meetings.MeetingType.REGULAR;
import static org.tandem.meetings.MeetingType.TRIAL;
import static org.tandem.programs.MeetingProfile.FULL;
import static org.tandem.programs.MeetingProfile.SHORT;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingChainTest {

    @Test
    void v18_theFirstMeetingIsTheIntroduction() {
        assertThat(MeetingChain.next(FULL, List.of())).containsExactly(INTRODUCTION);
    }

    @Test
    void v18_thereIsOneIntroduction() {
        assertThat(MeetingChain.refusal(SHORT, List.of(INTRODUCTION), INTRODUCTION)
                        .orElseThrow()
                        .rule())
                .isEqualTo("V-18");
    }

    @Test
    void v19_theFullChainGoesLinkByLink() {
        assertThat(MeetingChain.next(FULL, List.of(INTRODUCTION)))
                .containsExactlyInAnyOrder(TRIAL, GROUP_REFLECTION, ISSUE_REVIEW);
        assertThat(MeetingChain.next(FULL, List.of(INTRODUCTION, TRIAL))).contains(PLANNING);
        assertThat(MeetingChain.next(FULL, List.of(INTRODUCTION, TRIAL, PLANNING)))
                .contains(REGULAR)
                .doesNotContain(FINAL);
        assertThat(MeetingChain.next(FULL, List.of(INTRODUCTION, TRIAL, PLANNING, REGULAR)))
                .contains(REGULAR, FINAL);
    }

    @Test
    void v19_theShortChainHasNoTrial() {
        assertThat(MeetingChain.next(SHORT, List.of(INTRODUCTION))).contains(REGULAR);
        assertThat(MeetingChain.refusal(SHORT, List.of(INTRODUCTION), TRIAL)
                        .orElseThrow()
                        .rule())
                .isEqualTo("V-19");
    }

    @Test
    void v24_afterTheFinalMeetingOnlyReflection() {
        var all = List.of(INTRODUCTION, REGULAR, FINAL);
        assertThat(MeetingChain.next(SHORT, all)).containsExactly(GROUP_REFLECTION);
        assertThat(MeetingChain.refusal(SHORT, all, REGULAR).orElseThrow().rule())
                .isEqualTo("V-24");
    }
}
