package org.tandem.documents.generation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tandem.documents.rendering.Placeholder;

/** Words of people made fit for sentences and lists of an official paper. */
public final class PaperText {

    /** Placeholders of an item of a list made by {@link #items}. */
    public static final Placeholder[] ITEM = {
        Placeholder.text("text", "Текст пункта без знака в конце", "Заместитель директора – координация"),
        Placeholder.optional("end", "Знак в конце пункта: «;», у последнего «.»", ";")
    };

    /** A full stop that ends a sentence, not an abbreviation or an initial. */
    private static final Pattern STOP = Pattern.compile("(?<=[\\p{L}\\p{N}»)]{3})(?<!руб|чел|стр|тыс|млн)\\.$");

    private PaperText() {}

    /** The text without the mark at its end: the sentence around it sets its own. Null for null. */
    public static String open(String text) {
        return text == null
                ? null
                : STOP.matcher(text.strip().replaceAll("[;,\\s]+$", "")).replaceAll("");
    }

    /** Items of a list with «;» between them and «.» at the end. */
    public static List<Map<String, Object>> items(List<String> texts) {
        var kept = texts.stream()
                .filter(text -> !text.isBlank())
                .map(PaperText::open)
                .toList();
        var items = new ArrayList<Map<String, Object>>(kept.size());
        for (var i = 0; i < kept.size(); i++) {
            var text = kept.get(i);
            var last = text.endsWith(".") ? "" : ".";
            items.add(Map.of("text", text, "end", i < kept.size() - 1 ? ";" : last));
        }
        return items;
    }

    /** The same of a text with an item a line. */
    public static List<Map<String, Object>> items(String lines) {
        return items(Arrays.asList(lines.split("\n")));
    }
}
