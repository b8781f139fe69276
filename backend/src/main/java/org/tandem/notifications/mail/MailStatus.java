package org.tandem.notifications.mail;

/** Way of a mail. */
enum MailStatus {
    /** waits for its time or for another try */
    QUEUED,
    /** one server is handing it over, until its lease ends */
    SENDING,
    SENT,
    /** nothing was left to tell when its time came, or nobody to tell it to */
    SKIPPED,
    /** refused for good, or too old */
    FAILED,
    /** the server died or the line broke just when the mail was handed over: it may have arrived */
    UNCERTAIN
}
