package io.bridgehead.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Requests as bytes over a socket: also those that no client would send. */
record RawHttp(int port, Map<String, String> headers) {
    private static final int PATIENCE_MS = 60_000;
    private static final String HEAD_ENDS = "\r\n\r\n";

    /** @param headers by names in lower case, as they came last */
    record Answer(int status, Map<String, String> headers, String body) {
        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    RawHttp with(String header, String value) {
        var all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new RawHttp(port, all);
    }

    Answer get(String target) {
        return send("GET", target, new byte[0]);
    }

    /** A file as a form uploads it. */
    Answer upload(String target, String fileName, byte[] file) {
        var boundary = "----bridgehead";
        var head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + fileName.replace("\\", "\\\\")
                        .replace("\"", "%22")
                        .replace("\r", "%0D")
                        .replace("\n", "%0A")
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var out = new java.io.ByteArrayOutputStream();
        out.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        out.writeBytes(file);
        out.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return with("Content-Type", "multipart/form-data; boundary=" + boundary)
                .send("POST", target, out.toByteArray());
    }

    Answer json(String method, String target, String body) {
        return with("Content-Type", "application/json").send(method, target, body.getBytes(StandardCharsets.UTF_8));
    }

    /** Asked as HTTP/1.0, so that the answer comes in one piece and ends with the connection. */
    Answer send(String method, String target, byte[] body) {
        var head = new StringBuilder(method + " " + target + " HTTP/1.0\r\nHost: localhost:" + port + "\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (body.length > 0) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        head.append("\r\n");
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE_MS);
            var out = socket.getOutputStream();
            out.write(head.toString().getBytes(StandardCharsets.UTF_8));
            try {
                out.write(body);
                out.flush();
            } catch (IOException e) {
                // Refused before all of it was read; the answer says so.
            }
            return answer(socket.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + target, e);
        }
    }

    private static Answer answer(byte[] bytes) {
        var all = new String(bytes, StandardCharsets.UTF_8);
        var end = all.indexOf(HEAD_ENDS);
        if (end < 0) {
            throw new IllegalStateException("no answer: " + all);
        }
        var lines = all.substring(0, end).split("\r\n");
        var headers = new LinkedHashMap<String, String>();
        for (var i = 1; i < lines.length; i++) {
            var colon = lines[i].indexOf(':');
            headers.put(
                    lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
                    lines[i].substring(colon + 1).strip());
        }
        return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers, all.substring(end + HEAD_ENDS.length()));
    }
}
