package org.tandem.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.shared.standalone.EmbeddedDatabase;
import org.tandem.testing.PackagedApplication;

/**
 * Two processes of the packaged jar send 1,000 mails out of one database; one of them is killed (SIGKILL) in the
 * middle of a letter. Nothing is lost and nothing comes twice: the one mail that was on the line is marked as uncertain.
 */
class TwoBackendsIT {

    private static final Logger LOG = Logger.getLogger(TwoBackendsIT.class);
    private static final int MAILS = 1000;
    private static final int KILLED_AFTER = 300;
    private static final long MINUTE = 60_000;
    private static final String READY = "Listening on";
    private static final Pattern ID = Pattern.compile("<([0-9a-f-]{36})@");

    @TempDir
    Path folder;

    @Test
    void oneIsKilledInTheMiddleAndEachMailArrivesOnce() throws Exception {
        var mailServer = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
        mailServer.start();
        try (var database = EmbeddedDatabase.start(folder.resolve("server"), false);
                var line = SlowLine.to(mailServer.getSmtp().getPort())) {
            var environment = environment(database, line.port());
            try (var surviving = PackagedApplication.start("prod", environment, READY);
                    var dying = second(surviving, environment)) {
                dying.await();
                try (var outbox = outbox(database)) {
                    queue(outbox);
                    waitUntil(mailServer, () -> line.open() == 2 && received(mailServer) >= KILLED_AFTER);
                    line.freeze();
                    waitUntil(mailServer, () -> ids(outbox, "SENDING").size() == 2);
                    dying.kill();
                    line.thaw();
                    var atDeath = received(mailServer);
                    waitUntil(mailServer, () -> ids(outbox, "QUEUED").isEmpty());
                    execute(outbox, "update mail set lease_until = now() where status = 'SENDING'");
                    waitUntil(mailServer, () -> ids(outbox, "SENDING").isEmpty());
                    assertThatNothingIsLostAndNothingTwice(mailServer, outbox, atDeath);
                }
            }
        } finally {
            mailServer.stop();
        }
    }

    private static void assertThatNothingIsLostAndNothingTwice(GreenMail mailServer, Connection outbox, int atDeath)
            throws Exception {
        var sent = ids(outbox, "SENT");
        var uncertain = ids(outbox, "UNCERTAIN");
        var arrived = Arrays.stream(mailServer.getReceivedMessages())
                .map(TwoBackendsIT::id)
                .toList();
        LOG.infof(
                "%d mails: killed after %d; %d arrived, %d sent, %d uncertain, %d twice",
                MAILS,
                atDeath,
                arrived.size(),
                sent.size(),
                uncertain.size(),
                arrived.size() - new HashSet<>(arrived).size());
        assertThat(arrived).doesNotHaveDuplicates().containsAll(sent);
        assertThat(sent.size() + uncertain.size()).isEqualTo(MAILS);
        assertThat(uncertain).hasSize(1);
        var unexplained = new TreeSet<>(arrived);
        unexplained.removeAll(sent);
        assertThat(uncertain).containsAll(unexplained);
        for (var mail : mailServer.getReceivedMessages()) {
            assertThat(mail.getContent().toString()).doesNotContain("Школа", "Проверка");
        }
    }

    /** Starts when the first one has laid out keys and tables. */
    private static PackagedApplication second(PackagedApplication first, Map<String, String> environment)
            throws IOException, InterruptedException {
        first.await();
        return PackagedApplication.start("prod", environment, READY);
    }

    private Map<String, String> environment(EmbeddedDatabase database, int smtpPort) throws IOException {
        var home = Files.createDirectories(folder.resolve("home"));
        var environment = new HashMap<>(Map.of(
                "TANDEM_HOME", home.toString(),
                "TANDEM_FIRST_ADMIN_EMAIL", "admin@example.org",
                "TANDEM_FIRST_ORGANISATION", "Школа",
                "TANDEM_SMTP_HOST", "localhost",
                "TANDEM_SMTP_PORT", String.valueOf(smtpPort),
                "TANDEM_SMTP_SECURITY", "none",
                "TANDEM_SMTP_FROM", "tandem@example.org"));
        database.configuration()
                .forEach((key, value) ->
                        environment.put(key.replaceAll("[.-]", "_").toUpperCase(), value));
        return environment;
    }

    /** A look into the outbox of the one organisation, with no more rights than the product has. */
    private static Connection outbox(EmbeddedDatabase database) throws SQLException {
        var configuration = database.configuration();
        var connection = DriverManager.getConnection(
                configuration.get("quarkus.datasource.jdbc.url"),
                configuration.get("quarkus.datasource.username"),
                null);
        execute(connection, "select set_config('tandem.sign_in_email', 'admin@example.org', false)");
        execute(
                connection,
                "select set_config('tandem.organisation', (select organisation_id::text from account), false)");
        return connection;
    }

    private static void queue(Connection outbox) throws SQLException {
        execute(outbox, "update account set status = 'ACTIVE'");
        try (var statement = outbox.prepareStatement(GivenMail.HEAP
                .replace("?1", "(select organisation_id::text from account)")
                .replace("?2", "(select id::text from account)")
                .replace("?3", "?"))) {
            statement.setInt(1, MAILS);
            statement.execute();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Set<String> ids(Connection outbox, String status) throws SQLException {
        var ids = new TreeSet<String>();
        try (var statement = outbox.createStatement();
                var rows = statement.executeQuery("select id::text from mail where status = '" + status + "'")) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    private static String id(jakarta.mail.internet.MimeMessage message) {
        try {
            var id = ID.matcher(message.getMessageID());
            return id.find() ? id.group(1) : message.getMessageID();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int received(GreenMail mailServer) {
        return mailServer.getReceivedMessages().length;
    }

    /** Something that may take a while. */
    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void waitUntil(GreenMail mailServer, Condition condition) throws Exception {
        var end = System.currentTimeMillis() + 3 * MINUTE;
        while (!condition.holds()) {
            assertThat(System.currentTimeMillis()).as("it takes too long").isLessThan(end);
            mailServer.waitForIncomingEmail(20, received(mailServer) + 1);
        }
    }
}
