package org.tandem.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tandem.documents.DocumentKind.FieldType;
import org.tandem.shared.time.ForeignYears;
import org.tandem.shared.time.SchoolYear;

/** V-31, the part that only warns: a late approval, and years left over from somebody else's paper (case 001). */
final class DocumentWarnings {

    private static final Set<FieldType> WRITTEN = Set.of(FieldType.TEXT, FieldType.LONG_TEXT, FieldType.LINES);

    private DocumentWarnings() {}

    /** Russian sentences; empty when nothing is to be looked at, and once the paper is in force. */
    static List<String> of(DocumentKind kind, Document document) {
        var warnings = new ArrayList<String>();
        if (!document.status().isBeforeForce()) {
            return warnings;
        }
        var year = new SchoolYear(document.schoolYear());
        if (kind.stamps() && isLate(document.fields().get("order_date"), year)) {
            warnings.add("Утверждено позже начала %s учебного года.".formatted(year.label()));
        }
        Stream.concat(Stream.of("title"), kind.fields().stream().map(DocumentKind.Field::code))
                .forEach(code -> {
                    var foreign = ForeignYears.in(text(kind, document, code), year.start(), year.start() + 1);
                    if (!foreign.isEmpty()) {
                        warnings.add(
                                "«%s»: год %s не относится к %s учебному году. Проверьте, не остался ли он от прежнего документа."
                                        .formatted(label(kind, code), String.join(", ", foreign), year.label()));
                    }
                });
        return warnings;
    }

    private static boolean isLate(String orderDate, SchoolYear year) {
        return orderDate != null
                && !orderDate.isEmpty()
                && LocalDate.parse(orderDate).isAfter(year.firstDay());
    }

    /** What people wrote there; dates and references to acts are no plans. */
    private static String text(DocumentKind kind, Document document, String code) {
        if (code.equals("title")) {
            return ForeignYears.withoutDates(document.title());
        }
        var written =
                kind.field(code).filter(field -> WRITTEN.contains(field.type())).isPresent();
        return written ? ForeignYears.withoutDates(document.fields().getOrDefault(code, "")) : "";
    }

    private static String label(DocumentKind kind, String code) {
        return code.equals("title")
                ? "Название"
                : kind.field(code).map(DocumentKind.Field::label).orElse(code);
    }
}
