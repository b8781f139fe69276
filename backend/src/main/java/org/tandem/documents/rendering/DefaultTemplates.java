package org.tandem.documents.rendering;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The templates that come with the system, as DOCX files with placeholders; built once. */
public final class DefaultTemplates {

    private static final Map<String, byte[]> BUILT = new ConcurrentHashMap<>();

    private DefaultTemplates() {}

    /** Whether there is one for the kind. */
    public static boolean has(String kind) {
        return kind.matches("[a-z][a-z_]{0,39}")
                && DefaultTemplates.class.getResource("/rendering/templates/" + kind + ".txt") != null;
    }

    /**
     * The template of a kind of paper.
     *
     * @param title of the file's properties
     */
    public static byte[] docx(String kind, String title) {
        return BUILT.computeIfAbsent(kind, name -> TemplateMarkup.docx(name, title))
                .clone();
    }
}
