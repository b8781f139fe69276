package org.tandem.consents.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class FormCodeTest {

    @Test
    void whatIsPrintedIsReadBack() {
        for (var id : new UUID[] {new UUID(0, 1), new UUID(-1, -1), UUID.randomUUID()}) {
            var code = FormCode.create(id).ofPage(7);
            assertThat(code.text()).hasSize(62).matches("[0-9A-V]+");
            assertThat(FormCode.parse(code.text())).contains(code);
        }
    }

    @Test
    void nothingElseIsACode() {
        var text = FormCode.create(UUID.randomUUID()).text();
        assertThat(FormCode.parse(null)).isEmpty();
        assertThat(FormCode.parse("https://example.org")).isEmpty();
        assertThat(FormCode.parse(text.substring(1))).isEmpty();
        assertThat(FormCode.parse(text.toLowerCase())).isEmpty();
        assertThat(FormCode.parse(text.substring(0, 60) + "00")).isEmpty();
    }
}
