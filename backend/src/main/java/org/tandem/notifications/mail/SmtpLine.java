package org.tandem.notifications.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** SMTP that remembers whether the closing dot of a letter was begun: only from there on it may have been accepted. */
class SmtpLine extends SMTPTransport {

    private boolean dotBegun;

    SmtpLine(Session session, boolean tls) {
        super(session, new URLName(tls ? "smtps" : "smtp", null, -1, null, null, null), tls ? "smtps" : "smtp", tls);
    }

    void begin() {
        dotBegun = false;
    }

    boolean isDotBegun() {
        return dotBegun;
    }

    @Override
    protected void finishData() throws java.io.IOException, MessagingException {
        dotBegun = true;
        super.finishData();
    }
}
