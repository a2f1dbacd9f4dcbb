package io.bridgehead.access;

import io.bridgehead.audit.AuditEvent;
import io.bridgehead.audit.AuditSubject;
import io.bridgehead.audit.AuditTrail;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Writes into the record whom a remembered browser signed in: nobody typed anything then. */
@Component
class RememberedSignIns {
    private final AuditTrail trail;

    RememberedSignIns(AuditTrail trail) {
        this.trail = trail;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication() instanceof RememberMeAuthenticationToken person) {
            trail.add(new AuditEvent(person.getName(), AuditEvent.Action.SIGN_IN, null, AuditSubject.REMEMBERED.of()));
        }
    }
}
