package org.tandem;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.tandem.shared.standalone.DataKey;
import org.tandem.shared.standalone.EmbeddedDatabase;
import org.tandem.shared.standalone.SigningKeys;

/**
 * Starts the product. Without {@code QUARKUS_DATASOURCE_JDBC_URL} it brings its own PostgreSQL; its data and the
 * signing keys live in the folder {@code TANDEM_HOME} (default {@code .tandem}).
 */
@QuarkusMain
public class Tandem {

    private static final int DEFAULT_PORT = 8080;

    /** The database outlives the application, or the last requests would fail on a closed connection. */
    private static final CountDownLatch APPLICATION_STOPPED = new CountDownLatch(1);

    public static void main(String... args) {
        try {
            var home = Path.of(env("TANDEM_HOME", ".tandem")).toAbsolutePath();
            requireFreePort(port());
            Files.createDirectories(home);
            var keys = Path.of(env("TANDEM_KEYS", home.resolve("keys").toString()));
            apply(SigningKeys.configuration(keys));
            apply(DataKey.configuration(keys));
            if (System.getenv("QUARKUS_DATASOURCE_JDBC_URL") == null) {
                startDatabase(home);
            }
        } catch (IOException e) {
            System.err.println("Tandem: " + e.getMessage());
            System.exit(2);
        }
        Quarkus.run(null, (exitCode, failure) -> stopped(exitCode), args);
    }

    private static void startDatabase(Path home) throws IOException {
        lock(home);
        var database = EmbeddedDatabase.start(home.resolve("postgres"), true);
        apply(database.configuration());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfterApplication(database), "stop-database"));
    }

    private static void stopped(int exitCode) {
        APPLICATION_STOPPED.countDown();
        System.exit(exitCode);
    }

    private static void lock(Path home) throws IOException {
        var channel = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            throw new IOException("already running on " + home
                    + ". Stop it first, or set TANDEM_HOME to another folder and QUARKUS_HTTP_PORT to another port.");
        }
    }

    private static void stopAfterApplication(EmbeddedDatabase database) {
        try {
            APPLICATION_STOPPED.await(10, TimeUnit.SECONDS);
            database.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            System.err.println("Tandem: the embedded PostgreSQL did not stop cleanly; the next start recovers it.");
        }
    }

    private static void requireFreePort(int port) throws IOException {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new IOException("port " + port
                    + " is taken. Stop the program that uses it, or set QUARKUS_HTTP_PORT to a free one.");
        }
    }

    private static int port() {
        return Integer.parseInt(
                env("QUARKUS_HTTP_PORT", System.getProperty("quarkus.http.port", String.valueOf(DEFAULT_PORT))));
    }

    private static String env(String name, String otherwise) {
        var value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value;
    }

    private static void apply(Map<String, String> configuration) {
        configuration.forEach(System::setProperty);
    }
}
