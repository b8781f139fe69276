package org.tandem.shared.standalone;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A real PostgreSQL server in a folder, for `mvn -Prun` and the tests: same engine and migrations as in production.
 * It has two roles, as a production server should: {@code tandem_owner} owns the schema, {@code tandem} owns nothing
 * and is the one the application runs as.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String DATABASE = "tandem";
    private static final String OWNER = "tandem_owner";
    private static final String APPLICATION = "tandem";

    private final EmbeddedPostgres server;

    private EmbeddedDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Starts the server on the kept data of {@code folder}, or creates it.
     *
     * @param durable false lets the data die with the machine, which is quicker: for tests only
     * @throws IOException if the server does not start within a minute
     */
    public static EmbeddedDatabase start(Path folder, boolean durable) throws IOException {
        var data = folder.resolve("data");
        Files.createDirectories(folder);
        stopOrphan(data);
        var server = EmbeddedPostgres.builder()
                .setDataDirectory(data.toFile())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                .setLocaleConfig("encoding", "UTF-8")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "ru-RU")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("fsync", durable ? "on" : "off")
                .setServerConfig("synchronous_commit", durable ? "on" : "off")
                .setPGStartupWait(Duration.ofMinutes(1))
                .setRegisterShutdownHook(false)
                .start();
        try (var connection = server.getPostgresDatabase().getConnection()) {
            prepare(connection);
        } catch (SQLException e) {
            server.close();
            throw new IOException("The embedded PostgreSQL does not answer", e);
        }
        return new EmbeddedDatabase(server);
    }

    private static void prepare(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var role : new String[] {OWNER, APPLICATION}) {
                if (!exists(connection, "select 1 from pg_roles where rolname = '" + role + "'")) {
                    statement.execute("create role " + role + " login nosuperuser nobypassrls");
                }
            }
            if (!exists(connection, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
                statement.execute("create database " + DATABASE + " owner " + OWNER);
            }
        }
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    /** A JVM that was killed leaves its server running on the folder: end it, or the next start fails. */
    private static void stopOrphan(Path data) throws IOException {
        var lock = data.resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(lock).get(0).strip());
        var process = ProcessHandle.of(pid)
                .filter(p -> p.info().command().orElse("postgres").contains("postgres"));
        if (process.isPresent()) {
            process.get().destroy();
            try {
                process.get().onExit().get(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
                process.get().destroyForcibly();
            }
        }
        Files.deleteIfExists(lock);
    }

    /** Configuration that points Quarkus to this server. */
    public Map<String, String> configuration() {
        var url = server.getJdbcUrl(APPLICATION, DATABASE).replaceFirst("\\?.*", "");
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", APPLICATION,
                "quarkus.flyway.jdbc-url", url,
                "quarkus.flyway.username", OWNER,
                // the server trusts local connections; Quarkus wants the pair complete
                "quarkus.flyway.password", OWNER);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
