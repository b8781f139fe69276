package org.tandem.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.notifications.Notice;
import org.tandem.notifications.Notifier;
import org.tandem.notifications.Topic;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.Tenancy;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** The outbox against a real SMTP server over real sockets. */
@TandemTest
class OutboxTest {

    @Inject
    Given given;

    @Inject
    GivenMail mail;

    @Inject
    MailSender sender;

    @Inject
    SmtpChannel smtp;

    @Inject
    SmtpConfig config;

    @Inject
    Notifier notifier;

    @Inject
    Tenancy tenancy;

    GreenMail server;
    Api curator;

    @BeforeEach
    void aMailServer() {
        curator = given.signedIn(Role.CURATOR);
        server = new GreenMail(new ServerSetup(config.port(), "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @AfterEach
    void down() {
        server.stop();
    }

    @Test
    void aMailSaysHowManyThingsWaitAndNamesNobody() throws Exception {
        tell("a", Topic.CARE, "Семёнов П. – Ёлкина А.");
        tell("b", Topic.CARE, "Семёнов П. – Ёлкина А.");
        tell("c", Topic.FEEDBACK_DUE, "Семёнов П. – Ёлкина А.");
        mail.comesDue(curator);
        sender.sendAll(smtp);

        var received = own();
        assertThat(received).hasSize(1);
        var text = received.get(0).getContent().toString();
        assertThat(text)
                .contains(
                        "2 пары ждут вашего внимания".replace("2 ", "2\u00a0"), "встреча ждёт отзыва", "/notifications")
                .doesNotContain("Семёнов", "Ёлкина");
        assertThat(received.get(0).getHeader("Message-ID")[0])
                .contains(mail.ids(curator, MailStatus.SENT).get(0).toString());
        assertThat(received.get(0).getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void whatWasReadMeanwhileIsNotMailed() throws Exception {
        tell("a", Topic.CARE, null);
        curator.post("/notifications/reading").statusCode(204);
        mail.comesDue(curator);
        sender.sendAll(smtp);
        assertThat(own()).isEmpty();
        assertThat(mail.count(curator, MailStatus.SKIPPED)).isEqualTo(1);
    }

    @Test
    void oneClickEndsTheMailButNotSafetyAlerts() throws Exception {
        tell("a", Topic.CARE, null);
        mail.comesDue(curator);
        sender.sendAll(smtp);
        var link = own().get(0).getHeader("List-Unsubscribe")[0].replaceAll("[<>]", "");
        var path = link.substring(link.indexOf("/notifications"));
        Api.nobody()
                .request()
                .contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(path)
                .then()
                .statusCode(204);
        curator.get("/notifications/settings").body("mail", equalTo(false));
        Api.nobody().post(path.substring(0, path.length() - 2) + "xx").statusCode(404);

        tell("b", Topic.CARE, null);
        tell("c", Topic.SAFETY_ALERT, null);
        mail.comesDue(curator);
        sender.sendAll(smtp);
        assertThat(own()).hasSize(2);
        assertThat(own().get(1).getContent().toString()).contains("срочный сигнал");
    }

    @Test
    void twoSendersAndACrashLoseNothingAndSendNothingTwice() throws Exception {
        mail.heap(curator, 300);
        var crashing = new CrashingChannel(smtp, 40);
        var pool = Executors.newFixedThreadPool(2);
        try {
            var dying = pool.submit(() -> sender.sendAll(crashing));
            var living = pool.submit(() -> sender.sendAll(smtp));
            assertThatThrownBy(dying::get).hasRootCauseMessage("kill -9");
            living.get();
        } finally {
            pool.shutdown();
        }
        assertThat(mail.count(curator, MailStatus.SENDING)).isEqualTo(1);
        mail.leasesEnd(curator);
        sender.sendAll(smtp);
        assertThat(mail.count(curator, MailStatus.UNCERTAIN)).isEqualTo(1);
        assertThat(mail.count(curator, MailStatus.SENT)).isEqualTo(299);
        var ids = own().stream().map(OutboxTest::messageId).toList();
        assertThat(ids).hasSize(300).doesNotHaveDuplicates();
    }

    @Test
    void aMailServerThatSwallowsAndSaysNothingHoldsNobodyUp() throws Exception {
        server.stop();
        mail.heap(curator, 3);
        try (var blackHole = new ServerSocket(config.port())) {
            var before = Instant.now();
            sender.sendAll(smtp);
            assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(20));
            assertThat(sender.lastFailure()).isEqualTo("connect");
            assertThat(blackHole.isBound()).isTrue();
        }
        assertThat(mail.count(curator, MailStatus.QUEUED)).isEqualTo(3);
        server.start();
        sender.sendAll(smtp);
        assertThat(mail.count(curator, MailStatus.SENT)).isEqualTo(3);
    }

    @Test
    void aRefusalForNowIsTriedLaterOneForGoodIsNot() {
        mail.heap(curator, 1);
        sender.sendAll(new FailingChannel(new Channel.Refused("smtp-451", false)));
        assertThat(mail.count(curator, MailStatus.QUEUED)).isEqualTo(1);
        mail.comesDue(curator);
        sender.sendAll(new FailingChannel(new Channel.Refused("smtp-550", true)));
        assertThat(mail.count(curator, MailStatus.FAILED)).isEqualTo(1);
        curator.get("/notifications/mail").body("failed", equalTo(1)).body("configured", equalTo(true));
        curator.post("/notifications/mail/repetition").statusCode(200).body("waiting", equalTo(1));
    }

    @Test
    void whatMayNotHaveArrivedIsToldByTheNextDigest() throws Exception {
        tell("a", Topic.PAIR_PAUSED, null);
        mail.comesDue(curator);
        sender.sendAll(new FailingChannel(new Channel.Uncertain("line")));
        assertThat(mail.count(curator, MailStatus.UNCERTAIN)).isEqualTo(1);
        QuarkusTransaction.requiringNew().run(() -> {
            tenancy.enter(curator.organisationId());
            notifier.tellAgain(Scope.ofSystem(curator.organisationId()));
        });
        mail.comesDue(curator);
        sender.sendAll(smtp);
        assertThat(own()).hasSize(1);
        assertThat(own().get(0).getContent().toString()).contains("пара приостановлена");
    }

    private void tell(String key, Topic topic, String detail) {
        var scope = Scope.ofSystem(curator.organisationId());
        QuarkusTransaction.requiringNew().run(() -> {
            tenancy.enter(curator.organisationId());
            notifier.tell(
                    scope,
                    curator.accountId(),
                    new Notice(topic, key, Role.CURATOR, "Пара ждёт", detail, "/notifications"));
        });
    }

    /** Mails of this test's account: other organisations may have some waiting too. */
    private List<MimeMessage> own() throws MessagingException, IOException {
        var sent = new ArrayList<String>();
        for (var status : List.of(MailStatus.SENT, MailStatus.UNCERTAIN)) {
            mail.ids(curator, status).forEach(id -> sent.add(id.toString()));
        }
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> sent.stream().anyMatch(messageId(message)::contains))
                .toList();
    }

    private static String messageId(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The process ends just after the server accepted a letter. */
    private record CrashingChannel(Channel through, int after) implements Channel {

        @Override
        public boolean isConfigured() {
            return true;
        }

        @Override
        public Connection open() throws Unreachable {
            var line = through.open();
            var sent = new AtomicInteger();
            return new Connection() {
                @Override
                public void send(Letter letter) throws Refused, Uncertain {
                    line.send(letter);
                    if (sent.incrementAndGet() == after) {
                        throw new IllegalStateException("kill -9");
                    }
                }

                @Override
                public void close() {
                    line.close();
                }
            };
        }
    }

    /** A mail server that answers every letter the same: no, or nothing after the last word. */
    private record FailingChannel(Exception answer) implements Channel {

        @Override
        public boolean isConfigured() {
            return true;
        }

        @Override
        public Connection open() {
            return new Connection() {
                @Override
                public void send(Letter letter) throws Refused, Uncertain {
                    if (answer instanceof Refused refused) {
                        throw refused;
                    }
                    throw (Uncertain) answer;
                }

                @Override
                public void close() {
                    // nothing was opened
                }
            };
        }
    }
}
