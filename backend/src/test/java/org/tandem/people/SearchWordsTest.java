package org.tandem.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void caseAndYoDoNotMatter() {
        assertThat(SearchWords.of("СЕМЁНОВ пётр")).containsExactly("семенов", "петр");
    }

    @Test
    void aDoubleNameIsTwoWords() {
        assertThat(SearchWords.of("Щербинина-Лунёва")).containsExactly("щербинина", "лунева");
    }

    @Test
    void signsOfTheQueryLanguageAreOnlyGapsBetweenWords() {
        assertThat(SearchWords.of("%_'; drop\u0000 table--")).containsExactly("'", "drop", "table");
    }

    @Test
    void aClassIsOneWordHoweverItIsTyped() {
        assertThat(SearchWords.of("Семёнов 7 «А»")).containsExactly("семенов", "7а");
        assertThat(SearchWords.of("7А")).containsExactly("7а");
    }

    @Test
    void nothingTypedLooksForNothing() {
        assertThat(SearchWords.of(null)).isEmpty();
        assertThat(SearchWords.of("  ")).isEmpty();
    }
}
