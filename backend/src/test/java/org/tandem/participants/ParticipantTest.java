package org.tandem.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tandem.consents.ConsentRequirements;
import org.tandem.shared.tenancy.Scope;

class ParticipantTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void aMenteeGoesFromTheBaseThroughAPairToTheEnd() {
        var mentee = inBase(Side.MENTEE);
        mentee.matched();
        mentee.activated();
        assertThat(mentee.status()).isEqualTo(ParticipantStatus.ACTIVE);
        mentee.completed();
        assertThat(mentee.status()).isEqualTo(ParticipantStatus.COMPLETED);
        assertThat(ParticipantStep.openIn(Side.MENTEE, mentee.status())).containsExactly("continuation");
    }

    @Test
    void aReleasedMenteeIsBackInTheBaseAndAReleasedMentorIsTrained() {
        var mentee = inBase(Side.MENTEE);
        mentee.matched();
        mentee.released();
        assertThat(mentee.status()).isEqualTo(ParticipantStatus.IN_BASE);
        var mentor = selected();
        mentor.trained(TODAY);
        mentor.matched();
        mentor.activated();
        mentor.released();
        assertThat(mentor.status()).isEqualTo(ParticipantStatus.TRAINED);
    }

    @Test
    void whoWithdrewIsNotCalledBackByTheEndOfHisPair() {
        var mentee = inBase(Side.MENTEE);
        mentee.matched();
        mentee.withdraw("Переезд");
        mentee.released();
        mentee.completed();
        assertThat(mentee.status()).isEqualTo(ParticipantStatus.WITHDRAWN);
    }

    @Test
    void aMentorIsMatchedOnlyAfterSelection() {
        var mentor = inBase(Side.MENTOR);
        assertThatThrownBy(mentor::matched).hasMessageStartingWith("wrong-state");
        mentor.keepInReserve();
        assertThatThrownBy(mentor::matched).hasMessageStartingWith("wrong-state");
        mentor.select();
        mentor.matched();
        assertThat(mentor.status()).isEqualTo(ParticipantStatus.MATCHED);
    }

    @Test
    void whoWasNotRecommendedIsNotSelected() {
        var mentor = inBase(Side.MENTOR);
        mentor.interviewed(new Interview(TODAY, Interview.Result.NOT_RECOMMENDED, null, null));
        assertThatThrownBy(mentor::select).hasMessageStartingWith("wrong-state");
        mentor.interviewed(new Interview(TODAY, Interview.Result.RECOMMENDED, null, null));
        mentor.select();
        assertThat(mentor.status()).isEqualTo(ParticipantStatus.SELECTED);
    }

    @Test
    void aWaiverIsNotATraining() {
        var mentor = selected();
        mentor.waiveTraining("Опытный наставник");
        var facts = mentor.facts(null);
        assertThat(facts.trainingWaived()).isTrue();
        assertThat(facts.trainingDone()).isFalse();
        assertThat(facts.status()).isEqualTo(ParticipantStatus.SELECTED);
    }

    @Test
    void theStepsOfAMentorAreClosedToAMentee() {
        var mentee = inBase(Side.MENTEE);
        assertThatThrownBy(mentee::keepInReserve).hasMessageStartingWith("wrong-state");
        assertThat(ParticipantStep.openIn(Side.MENTEE, mentee.status()))
                .containsExactly("withdrawal", "rejection", "continuation");
    }

    @Test
    void v05_whatMadeThePairPossibleCannotBeDeletedInTheBase() {
        var mentee = inBase(Side.MENTEE);
        assertThatThrownBy(() -> mentee.change(profile(List.of(), List.of(), null)))
                .hasMessageStartingWith("V-05");
    }

    private static Participant selected() {
        var mentor = inBase(Side.MENTOR);
        mentor.interviewed(new Interview(TODAY, Interview.Result.RECOMMENDED, null, null));
        mentor.select();
        return mentor;
    }

    private static Participant inBase(Side side) {
        var whole =
                profile(List.of(new MentoringRequest("математика", null, "Четвёрка")), List.of("математика"), "2 часа");
        var scope = Scope.ofSystem(UUID.randomUUID());
        var participant = new Participant(scope, UUID.randomUUID(), UUID.randomUUID(), side, whole, Instant.EPOCH);
        participant.enter(new ConsentRequirements(true, List.of()), TODAY);
        return participant;
    }

    private static ParticipantProfile profile(List<MentoringRequest> requests, List<String> competences, String time) {
        return new ParticipantProfile("gifted", null, requests, competences, time, null, null, null);
    }
}
