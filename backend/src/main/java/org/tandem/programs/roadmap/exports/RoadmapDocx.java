package org.tandem.programs.roadmap.exports;

import org.tandem.documents.rendering.Docx;
import org.tandem.programs.roadmap.PrintedRoadmap;

/** The roadmap as a lying A4 DOCX: stamps, title, table whose heading repeats, sections across. */
final class RoadmapDocx {

    private RoadmapDocx() {}

    static byte[] of(PrintedRoadmap roadmap) {
        var table =
                new Docx.Table(6, 38, 17, 19, 20).head(PrintedRoadmap.columns().toArray(String[]::new));
        for (var part : roadmap.parts()) {
            table.span(part.title());
            var group = "";
            for (var row : part.rows()) {
                if (!row.group().equals(group)) {
                    if (row.group().isEmpty()) {
                        // the group has ended: the section's name says what the line belongs to
                        table.span(part.title());
                    } else {
                        table.row("", row.group(), "", "", "");
                    }
                }
                group = row.group();
                table.row(row.number(), row.text(), row.term(), String.join("\n", row.responsibles()), row.result());
            }
        }
        return Docx.landscape()
                .size(12)
                .stamps(roadmap.accepted(), roadmap.approved())
                .title(String.join("\n", roadmap.title()))
                .table(table)
                .bytes(String.join(". ", roadmap.title()));
    }
}
