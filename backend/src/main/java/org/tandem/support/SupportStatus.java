package org.tandem.support;

/** Whether the support goes on. */
enum SupportStatus {
    OPEN,
    CLOSED
}
