package org.tandem.shared.tables;

import java.util.Set;

/** Formats a table is brought in from. */
public enum SourceFormat {
    DOCX("документ Word", Set.of("docx")),
    XLSX("таблица Excel", Set.of("xlsx")),
    ODT("документ LibreOffice", Set.of("odt", "ods")),
    CSV("текст", Set.of("csv", "txt", "tsv"));

    private final String title;
    private final Set<String> extensions;

    SourceFormat(String title, Set<String> extensions) {
        this.title = title;
        this.extensions = extensions;
    }

    public String title() {
        return title;
    }

    /** Whether a file of this format may be called so; a name without an extension says nothing. */
    boolean fits(String extension) {
        return extension.isEmpty() || extensions.contains(extension);
    }
}
