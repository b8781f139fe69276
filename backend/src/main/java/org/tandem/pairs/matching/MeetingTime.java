package org.tandem.pairs.matching;

/** When somebody can meet. */
public enum MeetingTime {
    WEEKDAY_MORNING("будни утром"),
    WEEKDAY_AFTERNOON("будни после занятий"),
    WEEKDAY_EVENING("будни вечером"),
    SATURDAY("суббота"),
    SUNDAY("воскресенье");

    private final String label;

    MeetingTime(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
