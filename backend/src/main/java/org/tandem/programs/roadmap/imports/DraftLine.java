package org.tandem.programs.roadmap.imports;

/** An activity while its cells are gathered; texts as written. */
final class DraftLine {

    final String number;
    final String group;
    String text;
    String extra = "";
    String due;
    String responsibles;
    String result;

    DraftLine(String number, String group, String text, String due, String responsibles, String result) {
        this.number = number;
        this.group = group;
        this.text = text;
        this.due = due;
        this.responsibles = responsibles;
        this.result = result;
    }

    /** Adds what a table broken over pages left in the next row. */
    void goOn(String text, String due, String responsibles, String result) {
        this.text = joined(this.text, text);
        this.due = joined(this.due, due);
        this.responsibles = joined(this.responsibles, responsibles);
        this.result = joined(this.result, result);
    }

    void note(String heading, String text) {
        extra = joined(extra, heading == null ? text : heading + ": " + text);
    }

    private static String joined(String before, String more) {
        return more.isBlank() ? before : before.isBlank() ? more : before + "\n" + more;
    }
}
