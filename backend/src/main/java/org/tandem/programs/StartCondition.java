package org.tandem.programs;

/** What a programme needs before it starts (domain §6.2, {@code approved → active}). */
public enum StartCondition {
    ROADMAP_APPROVED("утверждённой дорожной карты"),
    ORDER_IMPLEMENTATION("приказа о внедрении в силе"),
    CURATOR_APPOINTED("назначения куратора");

    private final String words;

    StartCondition(String words) {
        this.words = words;
    }

    /** What is missing, in the genitive. */
    String words() {
        return words;
    }
}
