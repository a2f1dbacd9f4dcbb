package io.bridgehead.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API of the measured copy, with the administrator's token. */
record BenchApi(String address, String token) {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private static final JsonMapper JSON = new JsonMapper();
    private static final String BOUNDARY = "----bridgehead-bench";

    /** Whether a page is answered with 200. */
    boolean answers(String path) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address + "/" + path))
                    .header("Accept", "text/html")
                    .timeout(Duration.ofSeconds(5));
            return CLIENT.send(request.build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The JSON of a figure, with the words of a URL after its name. */
    JsonNode figure(String id, String query) {
        return JSON.readTree(figureText(id, query));
    }

    String figureText(String id, String query) {
        return body(
                send(request("api/v1/figures/" + id + (query.isEmpty() ? "" : "?" + query))
                        .GET()),
                200);
    }

    void region(String id, String json) {
        var answer = send(request("api/v1/regions/" + id)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json)));
        body(answer, answer.statusCode() == 200 ? 200 : 201);
    }

    /** Loads a file as the page and the command do; fails with what the report says where it isn't loaded. */
    JsonNode load(String profile, String region, Path file) {
        try {
            return load(profile, region, BodyPublishers.ofFile(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode load(String profile, String region, String csv) {
        return load(profile, region, BodyPublishers.ofString(csv));
    }

    private JsonNode load(String profile, String region, BodyPublisher csv) {
        var head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + profile
                + ".csv\"\r\nContent-Type: text/csv\r\n\r\n";
        var body = BodyPublishers.concat(
                BodyPublishers.ofByteArray(head.getBytes(StandardCharsets.UTF_8)),
                csv,
                BodyPublishers.ofByteArray(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8)));
        return JSON.readTree(body(
                send(request("api/v1/imports?profile=" + profile + "&region=" + region)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(body)),
                201));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + "/" + path)).header("Authorization", "Bearer " + token);
    }

    private static String body(HttpResponse<String> answer, int expected) {
        if (answer.statusCode() != expected) {
            throw new IllegalStateException(answer.statusCode() + " " + shortened(answer.body()));
        }
        return answer.body();
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
