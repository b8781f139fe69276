package org.tandem.programs.roadmap.imports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.tandem.programs.roadmap.DueKind;
import org.tandem.programs.roadmap.DueSpec;
import org.tandem.programs.roadmap.Recurrence;

/** Makes terms of each kind without naming the eleven fields every time. */
final class DueTerms {

    private DueTerms() {}

    static DueSpec exact(LocalDate date) {
        return new DueSpec(DueKind.EXACT_DATE, date, null, null, null, null, null, null, null, null, null);
    }

    static DueSpec by(LocalDate date) {
        return new DueSpec(DueKind.BY_DATE, date, null, null, null, null, null, null, null, null, null);
    }

    static DueSpec range(LocalDate from, LocalDate to) {
        return new DueSpec(DueKind.DATE_RANGE, null, from, to, null, null, null, null, null, null, null);
    }

    static DueSpec month(YearMonth month) {
        return new DueSpec(DueKind.MONTH, null, null, null, month.toString(), null, null, null, null, null, null);
    }

    static DueSpec months(YearMonth from, YearMonth to) {
        return new DueSpec(
                DueKind.MONTH_RANGE, null, null, null, from.toString(), to.toString(), null, null, null, null, null);
    }

    static DueSpec years(int from, int to) {
        return new DueSpec(DueKind.SCHOOL_YEARS, null, null, null, null, null, from, to, null, null, null);
    }

    static DueSpec every(Recurrence.Every every, Integer day, List<Integer> months) {
        var recurrence = new Recurrence(every, day, months);
        return new DueSpec(DueKind.RECURRING, null, null, null, null, null, null, null, recurrence, null, null);
    }

    static DueSpec after(String event, int days) {
        return new DueSpec(DueKind.RELATIVE, null, null, null, null, null, null, null, null, event, days);
    }

    /** A kind that says it all. */
    static DueSpec of(DueKind kind) {
        return new DueSpec(kind, null, null, null, null, null, null, null, null, null, null);
    }
}
