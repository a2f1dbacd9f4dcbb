package io.bridgehead.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.bridgehead.platform.OwnersRights;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** What somebody may at this time, by their account: no older than two seconds, whichever copy changed it. Thread-safe. */
@Component
class Standing implements OwnersRights {
    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final int MOST = 10_000;

    private final Accounts accounts;
    private final LoadingCache<String, Optional<Person>> known;

    Standing(Accounts accounts) {
        this.accounts = accounts;
        this.known =
                Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(MOST).build(this::read);
    }

    /**
     * Somebody as their account has them now; empty where it was closed, or has another key than they signed in with. Who
     * seems to is looked up once more: they may have signed in by what was changed just now.
     */
    Optional<Person> of(Person signedIn) {
        var name = signedIn.getUsername();
        if (known.get(name).filter(signedIn::hasKeyOf).isEmpty()) {
            known.invalidate(name);
        }
        return known.get(name).filter(signedIn::hasKeyOf);
    }

    /**
     * Whoever a remembered browser says it is; never an older answer.
     *
     * @throws UsernameNotFoundException for an account that there isn't, or that is closed
     */
    Person remembered(String name) {
        return read(name).orElseThrow(() -> new UsernameNotFoundException("no open account"));
    }

    /** Whoever holds the console may. */
    @Override
    public boolean mayStillBrief(String name, String region) {
        return name.equals(Person.CONSOLE)
                || read(name)
                        .filter(person -> person.role().includes(Role.PLANNER)
                                && person.regions().include(region))
                        .isPresent();
    }

    private Optional<Person> read(String name) {
        return accounts.find(name).filter(Account::isOpen).map(Account::person);
    }
}
