package io.bridgehead.access;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is asking: in a page as in a request to the API. */
@Component
public class Actor {
    /**
     * The name a record of what happened keeps.
     *
     * @throws IllegalStateException where nobody is signed in
     */
    public String name() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            throw new IllegalStateException("nobody is signed in");
        }
        return authentication.getName();
    }
}
