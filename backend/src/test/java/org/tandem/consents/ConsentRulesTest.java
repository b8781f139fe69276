package org.tandem.consents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tandem.consents.ConsentKind.PD_MINOR_BY_GUARDIAN;
import static org.tandem.consents.ConsentKind.PD_MINOR_OWN;
import static org.tandem.consents.ConsentKind.PD_PROCESSING;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.people.GuardianFacts;
import org.tandem.people.GuardianRelation;
import org.tandem.people.PersonFacts;
import org.tandem.people.PersonKind;
import org.tandem.shared.problem.Problem;

class ConsentRulesTest {

    private static final UUID MOTHER = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(ints = {0, 6, 13})
    void l03_under14OnlyTheGuardianSigns(int age) {
        assertThat(kinds(age)).containsExactly(PD_MINOR_BY_GUARDIAN);
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 17})
    void l03_from14To17BothSign(int age) {
        assertThat(kinds(age)).containsExactly(PD_MINOR_BY_GUARDIAN, PD_MINOR_OWN);
    }

    @ParameterizedTest
    @ValueSource(ints = {18, 70})
    void l03_from18OnlyThePersonSigns(int age) {
        assertThat(kinds(age)).containsExactly(PD_PROCESSING);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 13, 14, 17, 18, 40})
    void l03_whatIsNeededMayBeSignedByWhoIsNamed(int age) {
        for (var needed : ConsentRules.neededAt(age)) {
            ConsentRules.requireKindAt(needed.kind(), age, age);
            var person = person(true);
            assertThat(ConsentRules.signer(needed.kind(), person, age, null))
                    .isEqualTo(needed.signer() == ConsentSigner.GUARDIAN ? MOTHER : person.id());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ConsentKind.class,
            names = {"SPECIAL_CATEGORY", "PSYCH_SUPPORT", "DISTRIBUTION", "PHOTO_VIDEO"})
    void l03_otherPurposesAreSignedForAMinorByHisGuardian(ConsentKind kind) {
        var person = person(true);
        assertThat(ConsentRules.signer(kind, person, 17, null)).isEqualTo(MOTHER);
        assertThat(ConsentRules.signer(kind, person, 18, null)).isEqualTo(person.id());
    }

    @Test
    void l03_aStrangerSignsNothing() {
        for (var kind : ConsentKind.values()) {
            assertThatThrownBy(() -> ConsentRules.signer(kind, person(true), 15, UUID.randomUUID()))
                    .isInstanceOf(Problem.class)
                    .hasMessageStartingWith("L-03");
        }
    }

    @Test
    void l03_withoutAGuardianNobodySignsForAMinor() {
        assertThatThrownBy(() -> ConsentRules.signer(PD_MINOR_BY_GUARDIAN, person(false), 12, null))
                .hasMessageContaining("добавьте");
    }

    @Test
    void l03_aKindForAnotherAgeIsRefused() {
        for (var wrong :
                List.of(List.of(PD_PROCESSING, 17), List.of(PD_MINOR_BY_GUARDIAN, 18), List.of(PD_MINOR_OWN, 13))) {
            assertThatThrownBy(() -> ConsentRules.requireKindAt(
                            (ConsentKind) wrong.get(0), (int) wrong.get(1), (int) wrong.get(1)))
                    .hasMessageStartingWith("L-03");
        }
    }

    @Test
    void everyKindHasItsText() {
        assertThat(Arrays.stream(ConsentKind.values()).map(ConsentTexts::of))
                .doesNotContainNull()
                .extracting(ConsentTexts.Template::title)
                .doesNotHaveDuplicates();
    }

    private static List<ConsentKind> kinds(int age) {
        return ConsentRules.neededAt(age).stream()
                .map(ConsentRules.Needed::kind)
                .toList();
    }

    private static PersonFacts person(boolean withMother) {
        var guardians = List.of(new GuardianFacts(MOTHER, "Семёнова Анна", GuardianRelation.PARENT, true));
        return new PersonFacts(
                UUID.randomUUID(),
                "Семёнов Пётр",
                "Семёнов П.",
                LocalDate.of(2012, 1, 1),
                PersonKind.LEARNER,
                "7А",
                null,
                null,
                null,
                withMother ? guardians : List.of());
    }
}
