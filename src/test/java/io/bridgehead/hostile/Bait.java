package io.bridgehead.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on this machine that nobody has any business with: it notes whoever comes. */
public final class Bait implements AutoCloseable {
    private final ServerSocket server;
    private final List<String> visits = new CopyOnWriteArrayList<>();

    public Bait() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::note);
    }

    public int port() {
        return server.getLocalPort();
    }

    /** An address at it. */
    public String url(String path) {
        return "http://127.0.0.1:" + port() + "/" + path;
    }

    /** What was asked for, so far. */
    public List<String> visits() {
        return List.copyOf(visits);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void note() {
        while (!server.isClosed()) {
            try (var visitor = server.accept()) {
                visitor.setSoTimeout(500);
                var buffer = new byte[200];
                var read = visitor.getInputStream().read(buffer);
                visits.add(read < 0 ? "" : new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
                visitor.getOutputStream()
                        .write("HTTP/1.0 200 OK\r\nContent-Length: 4\r\n\r\nbait".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                if (!server.isClosed()) {
                    visits.add(e.toString());
                }
            }
        }
    }
}
