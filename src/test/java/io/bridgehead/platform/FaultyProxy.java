package io.bridgehead.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Stands between a test's copy and PostgreSQL, and does to the network what a test wants: it cuts all connections and
 * refuses new ones until it is mended, holds back each answer for a while, or lets nothing through. Thread-safe.
 */
public final class FaultyProxy implements AutoCloseable {
    private static final int CHUNK = 1 << 16;

    private final int server;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger most = new AtomicInteger();
    private volatile Duration delay = Duration.ZERO;
    private volatile boolean silent;
    private volatile @Nullable ServerSocket listening;

    /** Begins to stand before a database's server, without a fault. */
    public FaultyProxy(Database database) {
        this.server = URI.create(database.url().substring("jdbc:".length())).getPort();
        this.listening = listen(0);
        this.port = listening().getLocalPort();
        accept();
    }

    /** The same database, by way of this proxy. */
    public Database before(Database database) {
        return new Database(
                database.url().replace(":" + server + "/", ":" + port + "/"),
                database.owner(),
                database.ownerPassword(),
                database.user(),
                database.password(),
                database.actAs());
    }

    /** Holds back whatever the server says from now on. */
    public void slow(Duration each) {
        delay = each;
    }

    /** Lets nothing through any more in either direction, and says nothing about it; what was sent is lost. */
    public void silence() {
        silent = true;
    }

    /** Breaks all connections, and refuses new ones. */
    public void cut() {
        close(listening());
        open.forEach(FaultyProxy::close);
    }

    /** Lets connections be made again, where they can't. */
    public void mend() {
        if (!listening().isClosed()) {
            return;
        }
        listening = listen(port);
        accept();
    }

    /** The most connections there were at any time since this was asked the last time. */
    public int mostConnections() {
        return most.getAndSet(open.size() / 2);
    }

    @Override
    public void close() {
        cut();
    }

    private ServerSocket listening() {
        var socket = listening;
        if (socket == null) {
            throw new IllegalStateException("not begun");
        }
        return socket;
    }

    private static ServerSocket listen(int port) {
        try {
            return new ServerSocket(port, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        var socket = listening();
        Thread.ofVirtual().name("proxy").start(() -> {
            while (!socket.isClosed()) {
                try {
                    var client = socket.accept();
                    var upstream = new Socket(InetAddress.getLoopbackAddress(), server);
                    open.add(client);
                    open.add(upstream);
                    most.accumulateAndGet(open.size() / 2, Math::max);
                    pump(client, upstream, false);
                    pump(upstream, client, true);
                } catch (IOException e) {
                    // Cut, or the server refuses: the client is told by its own connection.
                }
            }
        });
    }

    private void pump(Socket from, Socket to, boolean answers) {
        Thread.ofVirtual().name("pump").start(() -> {
            var bytes = new byte[CHUNK];
            try (from;
                    to) {
                for (var read = from.getInputStream().read(bytes);
                        read >= 0;
                        read = from.getInputStream().read(bytes)) {
                    if (answers && delay.isPositive()) {
                        Thread.sleep(delay);
                    }
                    if (!silent) {
                        to.getOutputStream().write(bytes, 0, read);
                    }
                }
            } catch (SocketException e) {
                // Closed from the other side, or cut.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                open.remove(from);
                open.remove(to);
            }
        });
    }

    private static void close(java.io.Closeable what) {
        try {
            what.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
