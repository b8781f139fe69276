package org.tandem.plans;

/** The mentor's mark of an item: «выполнено / частично / нет» (document {@code development_plan}, §4.6). */
public enum PlanMark {
    DONE("выполнено"),
    PARTIAL("выполнено частично"),
    NOT_DONE("не выполнено");

    private final String label;

    PlanMark(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
