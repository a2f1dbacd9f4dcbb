package io.bridgehead.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: it keeps cookies, sends forms as the page has them, and follows no redirect. */
public final class Visitor {
    private static final Pattern CSRF =
            Pattern.compile("\"value\":\"_csrf\".{0,200}?\"key\":\"value\",\"feat\":3,\"value\":\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;
    private final int port;

    public Visitor(int port) {
        this.port = port;
        this.client = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** As a page that is opened. */
    public HttpResponse<String> open(String path) {
        return get(path, "Accept", "text/html");
    }

    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        return send(request(path, headers).method(method, BodyPublishers.ofString(body)));
    }

    /** Signs in by the form of the page, as the page has it. */
    public HttpResponse<String> signIn(String name, String password, boolean remember) {
        var token = CSRF.matcher(open("/sign-in").body().replace("\\\"", "\""));
        if (!token.find()) {
            throw new AssertionError("the page to sign in has no form");
        }
        var fields = new java.util.TreeMap<>(Map.of("name", name, "password", password, "_csrf", token.group(1)));
        if (remember) {
            fields.put("remember", "on");
        }
        return send(request("/sign-in", "Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields))));
    }

    public String cookie(String beginning) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().startsWith(beginning))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Another port stands for the same site after a restart: cookies have none. */
    public Visitor at(int otherPort) {
        var moved = new Visitor(otherPort);
        cookies.getCookieStore()
                .getCookies()
                .forEach(cookie ->
                        moved.cookies.getCookieStore().add(URI.create("http://localhost:" + otherPort + "/"), cookie));
        return moved;
    }

    public static String location(HttpResponse<?> response) {
        return response.headers().firstValue("Location").orElse("");
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
