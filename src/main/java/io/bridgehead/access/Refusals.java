package io.bridgehead.access;

import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Texts;
import io.bridgehead.request.RequestId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/** What the API says to those it doesn't let in: problem details with a plain sentence, in the asker's language. */
final class Refusals {
    private static final Texts TEXTS = new Texts("access");

    private final JsonMapper json;

    Refusals(JsonMapper json) {
        this.json = json;
    }

    void send(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key)
            throws IOException {
        var problem = ProblemDetail.forStatusAndDetail(status, TEXTS.in(lang(request), key));
        RequestId.current().ifPresent(id -> problem.setProperty(RequestId.NAME, id));
        response.setStatus(status.value());
        if (status == HttpStatus.UNAUTHORIZED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Bridgehead\"");
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    private static Lang lang(HttpServletRequest request) {
        return said(request).flatMap(Lang::of).orElseGet(() -> Lang.of(request.getLocale()));
    }

    /** Empty also where the parameters can't be read: that may be what is refused. */
    private static Optional<String> said(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getParameter("lang"));
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }
}
