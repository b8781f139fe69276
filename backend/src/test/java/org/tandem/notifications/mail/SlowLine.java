package org.tandem.notifications.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A line to a mail server that takes its time, so that there is a middle of sending; knows how many use it now. */
final class SlowLine implements AutoCloseable {

    private static final long DELAY_NANOS = 3_000_000;

    private final ServerSocket door;
    private final int to;
    private final AtomicInteger open = new AtomicInteger();
    private volatile boolean frozen;

    private SlowLine(ServerSocket door, int to) {
        this.door = door;
        this.to = to;
    }

    static SlowLine to(int port) throws IOException {
        var line = new SlowLine(new ServerSocket(0), port);
        daemon(line::accept);
        return line;
    }

    int port() {
        return door.getLocalPort();
    }

    int open() {
        return open.get();
    }

    /** The server's answers stay away, so that whoever sends is in the middle of a letter, until {@link #thaw}. */
    void freeze() {
        frozen = true;
    }

    void thaw() {
        frozen = false;
    }

    private void accept() {
        try {
            while (true) {
                var client = door.accept();
                var server = new Socket("localhost", to);
                open.incrementAndGet();
                daemon(() -> pass(client, server, false));
                daemon(() -> {
                    pass(server, client, true);
                    open.decrementAndGet();
                });
            }
        } catch (IOException closed) {
            if (!door.isClosed()) {
                throw new UncheckedIOException(closed);
            }
        }
    }

    private void pass(Socket from, Socket to, boolean slow) {
        try (from;
                to) {
            var buffer = new byte[8192];
            for (var read = from.getInputStream().read(buffer);
                    read >= 0;
                    read = from.getInputStream().read(buffer)) {
                do {
                    LockSupport.parkNanos(slow ? DELAY_NANOS : 0);
                } while (slow && frozen);
                to.getOutputStream().write(buffer, 0, read);
                to.getOutputStream().flush();
            }
        } catch (IOException oneSideIsGone) {
            // with it the other side is closed: that is all there is to do
        }
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "slow-line");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
