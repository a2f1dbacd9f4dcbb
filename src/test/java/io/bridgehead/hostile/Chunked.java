package io.bridgehead.hostile;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request that doesn't say how long it is. */
record Chunked(RawHttp http) {
    private static final int CHUNK = 1 << 16;

    /** Answers what came back, head and all. */
    String send(String method, String target, String type, int length) throws IOException {
        try (var socket = new Socket("localhost", http.port())) {
            socket.setSoTimeout(30_000);
            var out = socket.getOutputStream();
            var head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Transfer-Encoding: chunked\r\nContent-Type: " + type + "\r\n");
            http.headers()
                    .forEach((name, value) ->
                            head.append(name).append(": ").append(value).append("\r\n"));
            out.write((head + "\r\n").getBytes(StandardCharsets.UTF_8));
            var chunk = (Integer.toHexString(CHUNK) + "\r\n" + " ".repeat(CHUNK) + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII);
            try {
                for (var sent = 0; sent < length; sent += CHUNK) {
                    out.write(chunk);
                }
                out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                // Refused before all of it was read; the answer says so.
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
