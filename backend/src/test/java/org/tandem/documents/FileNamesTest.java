package org.tandem.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNamesTest {

    @Test
    void theExtensionIsThatOfTheContent() {
        assertThat(FileNames.clean("Согласие (мама).exe", FileType.PDF)).isEqualTo("Согласие (мама).pdf");
    }

    @Test
    void onlyTheLastStepOfAPathStays() {
        assertThat(FileNames.clean("..\\..\\etc/../скан.png", FileType.PNG)).isEqualTo("скан.png");
    }

    @Test
    void signsThatMeanSomethingElsewhereAreDropped() {
        assertThat(FileNames.clean("a\"\r\nSet-Cookie: x;\u202Egpj.pdf", FileType.JPEG))
                .isEqualTo("a Set-Cookie x gpj.jpg");
    }

    @Test
    void aNameOfNothingGetsOne() {
        assertThat(FileNames.clean("...", FileType.PDF)).isEqualTo("Скан.pdf");
        assertThat(FileNames.clean(null, FileType.PDF)).isEqualTo("Скан.pdf");
    }

    @Test
    void aLongNameIsCut() {
        assertThat(FileNames.clean("ы".repeat(500), FileType.PDF)).hasSize(104);
    }
}
