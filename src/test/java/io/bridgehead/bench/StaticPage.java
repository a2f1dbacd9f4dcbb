package io.bridgehead.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/**
 * The floor of a browser: a page of nothing but as many charts as the view has, drawn by the same ApexCharts with the
 * same values and sizes, all inline; both files compressed once, served from memory on loopback.
 */
final class StaticPage implements AutoCloseable {
    private static final Path CHARTS = Path.of("node_modules/apexcharts/dist/apexcharts.min.js");
    private static final String PLACE = "/*DATA*/";

    private final HttpServer server;

    /** @param data a JSON array of charts, see {@link FloorData} */
    StaticPage(String data) {
        var page = compressed(Resources.text("static.html")
                .replace(PLACE, data.replace("<", "\\u003c"))
                .getBytes(StandardCharsets.UTF_8));
        var charts = compressed(read(CHARTS));
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> answer(exchange, "text/html; charset=utf-8", page));
        server.createContext("/apexcharts.min.js", exchange -> answer(exchange, "text/javascript", charts));
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange, String type, byte[] body) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static byte[] compressed(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
