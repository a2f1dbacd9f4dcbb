package io.bridgehead.audit.ui;

import com.vaadin.flow.component.UI;
import io.bridgehead.access.Actor;
import io.bridgehead.access.Role;
import io.bridgehead.audit.AuditEntries;
import io.bridgehead.audit.AuditEntry;
import io.bridgehead.audit.AuditEvent;
import io.bridgehead.audit.AuditSubject;
import io.bridgehead.audit.AuditTrail;
import io.bridgehead.audit.EntryFilter;
import io.bridgehead.audit.FoundEntries;
import io.bridgehead.reference.Region;
import io.bridgehead.shell.ScopeDesk;
import io.bridgehead.shell.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * How the page reads the record: off its lock where that may take a while. A page stays open when its reader is no
 * administrator any more, so each method asks again, and fails with {@link AccessDeniedException}.
 */
@Component
class RecordDesk {
    private final AuditEntries entries;
    private final AuditTrail trail;
    private final Actor actor;
    private final ScopeDesk scopes;

    RecordDesk(AuditEntries entries, AuditTrail trail, Actor actor, ScopeDesk scopes) {
        this.entries = entries;
        this.trail = trail;
        this.actor = actor;
        this.scopes = scopes;
    }

    /** Calls back in the page's own time with what a filter finds, or with nothing where it can't be read. */
    void find(EntryFilter filter, Consumer<Optional<FoundEntries>> done) {
        check();
        scopes.fetch("the record", () -> entries.find(filter), UI.getCurrent(), done);
    }

    /** The same with whether the record is whole: all of it is read. */
    void verify(Consumer<Optional<AuditTrail.Verdict>> done) {
        check();
        scopes.fetch("all of the record", () -> trail.verify(null), UI.getCurrent(), done);
    }

    List<AuditEntry> page(FoundEntries found, int offset, int limit) {
        check();
        return entries.page(found, offset, limit);
    }

    /** Hands over all entries, the oldest first, and keeps who took them along: that is the last of them. */
    void take(Consumer<AuditEntry> taken) {
        check();
        trail.add(new AuditEvent(actor.name(), AuditEvent.Action.EXPORT, null, AuditSubject.RECORD.of()));
        entries.each(taken);
    }

    /** What regions are called, by their code. */
    Map<String, String> regions() {
        return scopes.lists().regions().stream()
                .collect(Collectors.toUnmodifiableMap(Region::id, region -> Words.say(region.name())));
    }

    private void check() {
        if (!actor.has(Role.ADMINISTRATOR)) {
            throw new AccessDeniedException("the record is for administrators");
        }
    }
}
