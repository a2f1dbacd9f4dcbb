package io.bridgehead.access;

import com.vaadin.flow.server.VaadinSession;
import io.bridgehead.platform.RegionRights;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

/** Who is asking: in a page as in a request to the API. */
@Component
public class Actor implements RegionRights {
    /**
     * The name a record of what happened keeps.
     *
     * @throws IllegalStateException where nobody is signed in
     */
    public String name() {
        var authentication = authentication();
        if (authentication == null) {
            throw new IllegalStateException("nobody is signed in");
        }
        return authentication.getName();
    }

    /** Empty where nobody is signed in. */
    public Optional<Person> person() {
        var authentication = authentication();
        return authentication != null && authentication.getPrincipal() instanceof Person person
                ? Optional.of(person)
                : Optional.empty();
    }

    /** Whether somebody looks at what is open to everybody, without being signed in. */
    public boolean isPublicVisit() {
        return person().filter(person -> person.getUsername().equals(Person.PUBLIC))
                .isPresent();
    }

    /** Goes on in this session as an account that was changed by its owner just now. */
    public void goOnAs(Account account) {
        var context = new SecurityContextImpl(account.person().signedIn());
        SecurityContextHolder.setContext(context);
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    }

    public boolean has(Role role) {
        return person().filter(person -> person.role().includes(role)).isPresent();
    }

    /**
     * What the program does by itself may enter every region: at its start, and when a schedule is due. Whoever came by
     * the network has an authentication, if only that of nobody.
     */
    @Override
    public boolean mayEnter(String region) {
        return authentication() == null
                ? isTheProgram()
                : person().filter(person -> person.regions().include(region)).isPresent();
    }

    /** Neither a request nor a page is behind what this thread does. */
    private static boolean isTheProgram() {
        return RequestContextHolder.getRequestAttributes() == null && VaadinSession.getCurrent() == null;
    }

    private static @Nullable Authentication authentication() {
        return SecurityContextHolder.getContext().getAuthentication();
    }
}
