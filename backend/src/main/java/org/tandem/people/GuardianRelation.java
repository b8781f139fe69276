package org.tandem.people;

/** By what right somebody represents a minor (L-03). */
public enum GuardianRelation {
    PARENT("родитель"),
    GUARDIAN("опекун"),
    TRUSTEE("попечитель"),
    FOSTER_PARENT("приёмный родитель"),
    INSTITUTION("представитель учреждения");

    private final String label;

    GuardianRelation(String label) {
        this.label = label;
    }

    /** Russian name as papers print it. */
    public String label() {
        return label;
    }
}
