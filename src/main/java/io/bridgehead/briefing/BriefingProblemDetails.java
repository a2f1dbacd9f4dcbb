package io.bridgehead.briefing;

import io.bridgehead.export.office.BadTemplateException;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Says in plain sentences why a request to these controllers can't be answered. */
@RestControllerAdvice(assignableTypes = {BriefingsController.class, ArchiveController.class})
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class BriefingProblemDetails {
    @ExceptionHandler
    ProblemDetail unknown(UnknownBriefingException e, Locale locale, HttpServletRequest request) {
        return detail(HttpStatus.NOT_FOUND, e.sentence(), locale, request);
    }

    @ExceptionHandler
    ProblemDetail bad(BadBriefingException e, Locale locale, HttpServletRequest request) {
        return detail(HttpStatus.BAD_REQUEST, e.sentence(), locale, request);
    }

    @ExceptionHandler
    ProblemDetail badTemplate(BadTemplateException e, Locale locale, HttpServletRequest request) {
        return detail(HttpStatus.UNPROCESSABLE_CONTENT, e.sentence(), locale, request);
    }

    @ExceptionHandler
    ProblemDetail badParameter(MethodArgumentTypeMismatchException e, Locale locale, HttpServletRequest request) {
        var sentence = BadBriefingException.TEXTS.get("bad-parameter", e.getName());
        return detail(HttpStatus.BAD_REQUEST, sentence, locale, request);
    }

    private static ProblemDetail detail(HttpStatus status, Text sentence, Locale locale, HttpServletRequest request) {
        var lang = Optional.ofNullable(request.getParameter("lang"))
                .flatMap(Lang::of)
                .orElseGet(() -> Lang.of(locale));
        var detail = ProblemDetail.forStatusAndDetail(status, sentence.in(lang));
        detail.setTitle(BadBriefingException.TEXTS.in(lang, "problem." + status.value()));
        return detail;
    }
}
