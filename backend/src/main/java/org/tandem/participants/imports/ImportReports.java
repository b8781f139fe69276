package org.tandem.participants.imports;

import java.util.List;
import java.util.stream.IntStream;
import org.tandem.participants.imports.PeopleImportReport.ImportFigures;
import org.tandem.participants.imports.PeopleImportReport.ImportedColumn;
import org.tandem.participants.imports.PeopleImportReport.ImportedPersonLine;

/** Writes the report about a list. */
final class ImportReports {

    private ImportReports() {}

    static PeopleImportReport of(PeopleFile file, List<ListCheck.Checked> lines) {
        var layout = file.layout();
        return new PeopleImportReport(
                IntStream.range(0, layout.titles().size())
                        .mapToObj(i -> new ImportedColumn(
                                layout.titles().get(i),
                                layout.columns().get(i),
                                file.samples().get(i)))
                        .toList(),
                new ImportFigures(
                        count(lines, ImportOutcome.CREATE),
                        count(lines, ImportOutcome.MATCH),
                        count(lines, ImportOutcome.SKIP),
                        count(lines, ImportOutcome.ERROR)),
                lines.stream().map(ImportReports::line).toList(),
                file.notes());
    }

    private static int count(List<ListCheck.Checked> lines, ImportOutcome outcome) {
        return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    private static ImportedPersonLine line(ListCheck.Checked one) {
        var line = one.line();
        var shown = one.outcome() == ImportOutcome.SKIP
                ? List.<String>of()
                : line.remarks().errors();
        return new ImportedPersonLine(
                line.number(),
                line.names().full(),
                line.birthDate(),
                line.className(),
                one.outcome(),
                List.copyOf(shown),
                List.copyOf(line.remarks().warnings()));
    }
}
