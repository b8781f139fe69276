package org.tandem.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The packaged jar as its user starts it: a process of its own with nothing but an environment. */
public final class PackagedApplication implements AutoCloseable {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");

    private final Process process;
    private final int port;
    private final List<String> output = new CopyOnWriteArrayList<>();
    private final CountDownLatch said = new CountDownLatch(1);

    private PackagedApplication(Process process, int port, String awaited) {
        this.process = process;
        this.port = port;
        var reader = new Thread(() -> read(awaited), "packaged-output");
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * Starts the jar on a free port.
     *
     * @param awaited text of the line that says it is ready, see {@link #await()}
     */
    public static PackagedApplication start(String profile, Map<String, String> environment, String awaited)
            throws IOException {
        return start(profile, freePort(), environment, awaited);
    }

    public static PackagedApplication start(String profile, int port, Map<String, String> environment, String awaited)
            throws IOException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dquarkus.profile=" + profile,
                        "-jar",
                        JAR.toAbsolutePath().toString())
                .redirectErrorStream(true);
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        builder.environment().putAll(environment);
        return new PackagedApplication(builder.start(), port, awaited);
    }

    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void read(String awaited) {
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                output.add(line);
                if (line.contains(awaited)) {
                    said.countDown();
                }
            }
        } catch (IOException endOfProcess) {
            output.add(endOfProcess.getMessage());
        }
    }

    /** Waits for the awaited line; the output is in the message when it does not come. */
    public void await() throws InterruptedException {
        if (!said.await(5, TimeUnit.MINUTES)) {
            throw new AssertionError("The application did not get ready:\n" + output());
        }
    }

    public String output() {
        return String.join("\n", output);
    }

    public String address() {
        return "http://localhost:" + port;
    }

    /** Status of a GET. */
    public int status(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address() + path)).build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    /** Exit code; waits for the process to end by itself. */
    public int exitCode() throws InterruptedException {
        process.waitFor(1, TimeUnit.MINUTES);
        return process.exitValue();
    }

    /** What pulling the plug does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** What Ctrl-C does. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
