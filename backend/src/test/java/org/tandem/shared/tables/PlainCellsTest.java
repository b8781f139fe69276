package org.tandem.shared.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody wrote into a field is never computed by a spreadsheet. */
class PlainCellsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠SUM",
                "  =1",
                "\u00a0=1",
                "\u200b=1",
                "\ufeff=1",
                "\u202e=1",
                "　=1"
            })
    void aFormulaGetsAnApostrophe(String text) {
        assertThat(PlainCells.of(text)).startsWith("'");
    }

    @Test
    void wordsStayAsTheyAre() {
        assertThat(PlainCells.of("Семёнов Пётр")).isEqualTo("Семёнов Пётр");
        assertThat(PlainCells.of("а = б")).isEqualTo("а = б");
        assertThat(PlainCells.of(null)).isEmpty();
    }
}
