package org.tandem.programs.roadmap.imports;

import java.util.ArrayList;
import java.util.List;
import org.tandem.shared.tables.Refusals;

/** Sections with their lines in the order of the file, while they are gathered. */
final class DraftSections {

    /** More lines than any roadmap has. */
    static final int MOST = 1000;

    /** A section and its lines. */
    record Part(String title, List<DraftLine> lines) {}

    private static final String UNTITLED = "Мероприятия";

    private final List<Part> parts = new ArrayList<>();
    private final List<String> outside = new ArrayList<>();
    private Heading section;
    private String group;
    private int lines;

    /** Opens a section, or a group inside it. */
    void head(Heading heading) {
        if (section != null && heading.isInside(section)) {
            group = heading.title();
        } else {
            section = heading;
            open(heading.title());
        }
    }

    /** Opens a section by its title alone, as a first column does. */
    void open(String title) {
        parts.add(new Part(title, new ArrayList<>()));
        group = null;
    }

    String title() {
        return parts.isEmpty() ? null : current().title();
    }

    String group() {
        return group;
    }

    void group(String title) {
        group = title;
    }

    void add(DraftLine line) {
        if (parts.isEmpty()) {
            parts.add(new Part(UNTITLED, new ArrayList<>()));
        }
        if (++lines > MOST) {
            throw Refusals.tooManyRows(RoadmapFile.LIMITS);
        }
        current().lines().add(line);
    }

    /** The line added last, null before the first one. */
    DraftLine last() {
        return parts.isEmpty() || current().lines().isEmpty()
                ? null
                : current().lines().get(current().lines().size() - 1);
    }

    void outside(String text) {
        if (!text.isBlank()) {
            outside.add(text);
        }
    }

    private Part current() {
        return parts.get(parts.size() - 1);
    }

    List<Part> parts() {
        return parts;
    }

    List<String> outside() {
        return outside;
    }

    int lines() {
        return lines;
    }
}
