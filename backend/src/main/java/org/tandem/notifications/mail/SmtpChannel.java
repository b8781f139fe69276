package org.tandem.notifications.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** SMTP with an end to every wait, so that a server that swallows and says nothing holds one thread for seconds only. */
@ApplicationScoped
class SmtpChannel implements Channel {

    private static final int PERMANENT = 500;

    @Inject
    SmtpConfig config;

    @Inject
    Clock clock;

    @Override
    public boolean isConfigured() {
        return config.host().filter(host -> !host.isBlank()).isPresent();
    }

    @Override
    public Connection open() throws Unreachable {
        var session = Session.getInstance(properties());
        var line = new SmtpLine(session, config.security() == SmtpConfig.Security.TLS);
        try {
            line.connect(
                    config.host().orElseThrow(),
                    config.port(),
                    config.user().orElse(null),
                    config.password().orElse(null));
            return new SmtpConnection(session, line);
        } catch (AuthenticationFailedException e) {
            throw new Unreachable("auth");
        } catch (MessagingException e) {
            throw new Unreachable("connect");
        }
    }

    private Properties properties() {
        var timeout = String.valueOf(config.timeout().toMillis());
        var properties = new Properties();
        for (var protocol : new String[] {"mail.smtp.", "mail.smtps."}) {
            properties.put(protocol + "connectiontimeout", timeout);
            properties.put(protocol + "timeout", timeout);
            properties.put(protocol + "writetimeout", timeout);
            properties.put(protocol + "auth", String.valueOf(config.user().isPresent()));
            properties.put(protocol + "ssl.checkserveridentity", "true");
        }
        if (config.security() == SmtpConfig.Security.STARTTLS) {
            properties.put("mail.smtp.starttls.enable", "true");
            properties.put("mail.smtp.starttls.required", "true");
        }
        return properties;
    }

    private final class SmtpConnection implements Connection {

        private final Session session;
        private final SmtpLine line;

        private SmtpConnection(Session session, SmtpLine line) {
            this.session = session;
            this.line = line;
        }

        @Override
        public void send(Letter letter) throws Refused, Uncertain {
            line.begin();
            try {
                var message = message(letter);
                line.sendMessage(message, message.getAllRecipients());
            } catch (MessagingException e) {
                var answer = answer(e);
                if (answer > 0) {
                    throw new Refused("smtp-" + answer, answer >= PERMANENT);
                }
                if (line.isDotBegun()) {
                    throw new Uncertain("line-broken");
                }
                throw new Refused("line-broken", false);
            }
        }

        private MimeMessage message(Letter letter) throws MessagingException {
            var message = new MimeMessage(session) {
                @Override
                protected void updateMessageID() throws MessagingException {
                    setHeader("Message-ID", letter.messageId());
                }
            };
            var from = config.from().or(config::user).orElse("tandem@localhost");
            message.setFrom(new InternetAddress(from));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to()));
            message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
            message.setSentDate(Date.from(clock.instant()));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("List-Unsubscribe", "<" + letter.unsubscribeUrl() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            message.setText(String.join("\r\n\r\n", letter.lines()) + "\r\n", StandardCharsets.UTF_8.name());
            message.saveChanges();
            return message;
        }

        @Override
        public void close() {
            try {
                line.close();
            } catch (MessagingException alreadyGone) {
                // nothing hangs on a polite goodbye
            }
        }
    }

    /** Number the server answered with, 0 when it said nothing. */
    private static int answer(MessagingException failure) {
        for (Exception e = failure; e instanceof MessagingException m; e = m.getNextException()) {
            var code = e instanceof SMTPAddressFailedException a
                    ? a.getReturnCode()
                    : e instanceof SMTPSenderFailedException s
                            ? s.getReturnCode()
                            : e instanceof SMTPSendFailedException f ? f.getReturnCode() : 0;
            if (code > 0) {
                return code;
            }
        }
        return failure instanceof SendFailedException
                        || failure.getCause() instanceof jakarta.mail.internet.ParseException
                ? PERMANENT
                : 0;
    }
}
