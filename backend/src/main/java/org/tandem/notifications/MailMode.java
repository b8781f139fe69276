package org.tandem.notifications;

/** Whether and when a topic goes by mail; inside the system it always shows. */
enum MailMode {
    NOW,
    DIGEST,
    OFF
}
