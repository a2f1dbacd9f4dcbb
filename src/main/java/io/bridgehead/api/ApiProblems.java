package io.bridgehead.api;

import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Texts;
import io.bridgehead.platform.ClosedRegionException;
import io.bridgehead.reference.DatabaseAway;
import io.bridgehead.scope.BadScopeException;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MultipartException;

/**
 * What went wrong, as problem details in the language asked for: a plain sentence and what would have been taken. The
 * detail of a failure of ours goes to the log and nowhere else.
 *
 * <p>Asked last, so that a feature's own advice comes first.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ApiProblems {
    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);
    private static final Texts TEXTS = new Texts("export");

    @ExceptionHandler
    ResponseEntity<ProblemDetail> badScope(BadScopeException e, HttpServletRequest request) {
        var problem = problem(HttpStatus.BAD_REQUEST, request, e.sentence().in(lang(request)));
        problem.setProperty("parameter", e.parameter());
        problem.setProperty("allowed", e.allowed());
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknownFigure(UnknownFigureException e, HttpServletRequest request) {
        var problem = problem(
                HttpStatus.NOT_FOUND,
                request,
                TEXTS.in(lang(request), "api.unknown-figure", e.id(), String.join(", ", e.known())));
        problem.setProperty("allowed", e.known());
        return answer(problem);
    }

    /** What comes before should have said that there is no such region. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> closedRegion(ClosedRegionException e, HttpServletRequest request) {
        return answer(problem(HttpStatus.FORBIDDEN, request, TEXTS.in(lang(request), "api.closed-region")));
    }

    /** Everything else under /api; pages have their own way of saying it. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> anythingElse(Exception e, HttpServletRequest request) throws Exception {
        if (!request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            throw e;
        }
        if (isOfTheRequest(e)) {
            return answer(problem(HttpStatus.BAD_REQUEST, request, TEXTS.in(lang(request), "api.bad-request")));
        }
        if (e instanceof ErrorResponse response) {
            var key = response.getStatusCode().value() == 404 ? "api.not-found" : "api.bad-request";
            return answer(problem(response.getStatusCode(), request, TEXTS.in(lang(request), key)));
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
        if (DatabaseAway.isCauseOf(e)) {
            return answer(problem(HttpStatus.SERVICE_UNAVAILABLE, request, TEXTS.in(lang(request), "api.down")));
        }
        return answer(problem(HttpStatus.INTERNAL_SERVER_ERROR, request, TEXTS.in(lang(request), "api.failed")));
    }

    /** A body, a part or a parameter that isn't what it should be: Spring says these without a status. */
    private static boolean isOfTheRequest(Exception e) {
        return e instanceof HttpMessageNotReadableException
                || e instanceof TypeMismatchException
                || (e instanceof MultipartException && !(e instanceof ErrorResponse));
    }

    private static ProblemDetail problem(HttpStatusCode status, HttpServletRequest request, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        var title = "api.title." + status.value();
        if (TEXTS.has(title)) {
            problem.setTitle(TEXTS.in(lang(request), title));
        }
        return problem;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static Lang lang(HttpServletRequest request) {
        return ScopeReader.lang(request.getParameter("lang"));
    }
}
