package io.bridgehead.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.bridgehead.platform.ClosedRegionException;
import io.bridgehead.reference.DatabaseAway;
import io.bridgehead.reference.Landings;
import io.bridgehead.request.RequestId;
import io.bridgehead.scope.BadScopeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pages that say what went wrong in a plain sentence; the detail is in the log. */
final class ErrorPages {
    private ErrorPages() {}

    abstract static class ErrorPage extends Composite<Div> implements HasDynamicTitle {
        private final String key;

        ErrorPage(String key) {
            this.key = key;
            getContent().addClassName("error-page");
            say(Words.say("error." + key + ".text"));
        }

        final void say(String sentence) {
            getContent().removeAll();
            getContent().add(new H2(Words.say("error." + key)), new Paragraph(sentence));
        }

        /** Tells the number by which the log knows what happened. */
        final void quote(String id) {
            var number = new Paragraph(Words.say("error.request", id));
            number.addClassName("error-request");
            getContent().add(number);
        }

        @Override
        public String getPageTitle() {
            return Words.say("page.title", Words.say("error." + key));
        }
    }

    /** There is no such page. */
    @AnonymousAllowed
    @ParentLayout(MainLayout.class)
    static class NotFound extends ErrorPage implements HasErrorParameter<NotFoundException> {
        NotFound() {
            super("not-found");
        }

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
            return HttpStatusCode.NOT_FOUND.getCode();
        }
    }

    /** The URL asks for something that can't be asked. */
    @AnonymousAllowed
    @ParentLayout(MainLayout.class)
    static class BadScope extends ErrorPage implements HasErrorParameter<BadScopeException> {
        BadScope() {
            super("bad-scope");
        }

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<BadScopeException> parameter) {
            say(Words.say(parameter.getException().sentence()));
            return HttpStatusCode.BAD_REQUEST.getCode();
        }
    }

    /** The path names something that isn't in its list: here is what is. */
    @AnonymousAllowed
    @ParentLayout(MainLayout.class)
    static class UnknownCode extends ErrorPage implements HasErrorParameter<UnknownCodeException> {
        UnknownCode() {
            super("unknown-code");
        }

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<UnknownCodeException> parameter) {
            var unknown = parameter.getException();
            say(unknown.sentence());
            getContent().add(new CodeLinks(unknown));
            return HttpStatusCode.NOT_FOUND.getCode();
        }
    }

    /** There is such a page, for others. */
    @AnonymousAllowed
    @ParentLayout(MainLayout.class)
    static class Forbidden extends ErrorPage implements HasErrorParameter<AccessDeniedException> {
        Forbidden() {
            super("forbidden");
        }

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
            return HttpStatusCode.FORBIDDEN.getCode();
        }
    }

    /** What was to be read is of a region that isn't the reader's. */
    @AnonymousAllowed
    @ParentLayout(MainLayout.class)
    static class ClosedRegion extends ErrorPage implements HasErrorParameter<ClosedRegionException> {
        ClosedRegion() {
            super("closed-region");
        }

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<ClosedRegionException> parameter) {
            return HttpStatusCode.FORBIDDEN.getCode();
        }
    }

    /** Everything else; where the database is away, the page comes back by itself. */
    @AnonymousAllowed
    @ParentLayout(MainLayout.class)
    static class Failed extends ErrorPage implements HasErrorParameter<Exception> {
        private static final Logger LOG = LoggerFactory.getLogger(Failed.class);

        private final transient Landings landings;

        Failed(Landings landings) {
            super("failed");
            this.landings = landings;
        }

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
            LOG.error("{} failed", event.getLocation().getPath(), parameter.getException());
            if (DatabaseAway.isCauseOf(parameter.getException())) {
                say(Words.say("database.page"));
                ComingBack.to(event.getLocation(), this, landings);
                return HttpStatusCode.SERVICE_UNAVAILABLE.getCode();
            }
            RequestId.current().ifPresent(this::quote);
            return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
        }
    }
}
