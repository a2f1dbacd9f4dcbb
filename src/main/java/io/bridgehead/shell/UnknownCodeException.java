package io.bridgehead.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import io.bridgehead.reference.Code;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.scope.BadScopeException;
import io.bridgehead.scope.Parameter;
import java.util.List;

/** A page's path names something its list doesn't have. */
class UnknownCodeException extends RuntimeException {
    private final transient RegionCodes codes;
    private final Parameter subject;
    private final String path;

    private UnknownCodeException(BadScopeException refusal, RegionCodes codes, Parameter subject, String path) {
        super(refusal);
        this.codes = codes;
        this.subject = subject;
        this.path = path;
    }

    /**
     * @param refusal of what the path says
     * @param path of the view whose pages these are, such as {@code chains}
     */
    static UnknownCodeException of(BadScopeException refusal, ScopeDesk desk, BeforeEnterEvent event, String path) {
        return new UnknownCodeException(
                refusal,
                desk.lists().of(desk.region(event)),
                Parameter.of(refusal.parameter()).orElseThrow(),
                path);
    }

    String sentence() {
        return Words.say("error.unknown-code." + subject.word());
    }

    String path() {
        return path;
    }

    String region() {
        return codes.region().id();
    }

    /** What there is instead, in the order a reader expects. */
    List<Code> known() {
        return codes.list(subject).in(Words.lang());
    }
}
