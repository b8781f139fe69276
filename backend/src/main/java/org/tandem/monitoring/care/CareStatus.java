package org.tandem.monitoring.care;

/** How far somebody is with a cause. */
public enum CareStatus {
    /** Nobody has taken it on. */
    NEW,
    TAKEN,
    PUT_OFF,
    RESOLVED
}
