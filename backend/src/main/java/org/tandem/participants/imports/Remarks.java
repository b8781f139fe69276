package org.tandem.participants.imports;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a line (it cannot be written) and what is odd (it can). */
record Remarks(List<String> errors, List<String> warnings) {

    Remarks() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    void error(String text) {
        errors.add(text);
    }

    void warn(String text) {
        warnings.add(text);
    }
}
