package org.tandem.surveys;

/** What the holder of a link may do: answer, or only see that his answers have arrived. */
enum SheetStatus {
    OPEN,
    SUBMITTED
}
