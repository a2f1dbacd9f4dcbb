package io.bridgehead.ingest;

import io.bridgehead.ingest.problem.Phrase;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says in plain sentences why a request to these controllers can't be answered, before who answers for all others. */
@Order(Ordered.LOWEST_PRECEDENCE - 1)
@RestControllerAdvice(
        assignableTypes = {
            ImportController.class,
            ProfileController.class,
            AliasController.class,
            RegionController.class
        })
class IngestProblemDetails {
    @ExceptionHandler
    ProblemDetail handle(UnknownProfileException e, Locale locale, HttpServletRequest request) {
        // Of a load the profile is one parameter among others; of the profiles it is the thing asked for.
        var asked = request.getRequestURI().startsWith("/api/v1/profiles");
        return detail(asked ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST, e.phrase(), locale, request);
    }

    @ExceptionHandler
    ProblemDetail handle(UnknownRegionException e, Locale locale, HttpServletRequest request) {
        return detail(HttpStatus.NOT_FOUND, e.phrase(), locale, request);
    }

    @ExceptionHandler
    ProblemDetail handle(UnknownBatchException e, Locale locale, HttpServletRequest request) {
        return detail(HttpStatus.NOT_FOUND, e.phrase(), locale, request);
    }

    @ExceptionHandler
    ProblemDetail handle(BadRegionException e, Locale locale, HttpServletRequest request) {
        return detail(HttpStatus.BAD_REQUEST, e.phrase(), locale, request);
    }

    @ExceptionHandler
    ProblemDetail handle(UndoRefusedException e, Locale locale, HttpServletRequest request) {
        return detail(HttpStatus.CONFLICT, e.phrase(), locale, request);
    }

    @ExceptionHandler
    ProblemDetail handle(BadAliasException e, Locale locale, HttpServletRequest request) {
        return detail(HttpStatus.CONFLICT, e.phrase(), locale, request);
    }

    @ExceptionHandler
    ProblemDetail handle(ImportFailedException e, Locale locale, HttpServletRequest request) {
        return detail(HttpStatus.SERVICE_UNAVAILABLE, e.phrase(), locale, request);
    }

    private static ProblemDetail detail(HttpStatus status, Phrase phrase, Locale locale, HttpServletRequest request) {
        var lang = ImportController.language(request.getParameter("lang"), locale);
        var detail = ProblemDetail.forStatusAndDetail(status, phrase.in(lang));
        detail.setTitle(Phrase.of("problem." + status.value()).in(lang));
        return detail;
    }
}
