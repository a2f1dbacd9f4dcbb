package io.bridgehead.access;

import java.io.Serial;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Who is signed in: a name, what they may do, and where. Immutable. */
public final class Person implements UserDetails {
    /** Whoever holds the console, and whoever they gave a link or their token. No account is called so. */
    static final String CONSOLE = "administrator";
    /** Whoever looks at what configuration opened to everybody. No account is called so. */
    static final String PUBLIC = "public";

    @Serial
    private static final long serialVersionUID = 1;

    private final String name;
    private final Role role;
    private final Regions regions;
    private final String key;

    Person(String name, Role role, Regions regions, String key) {
        this.name = name;
        this.role = role;
        this.regions = regions;
        this.key = key;
    }

    static Person console() {
        return new Person(CONSOLE, Role.ADMINISTRATOR, Regions.EVERY, "");
    }

    /** Signed in as this person. */
    Authentication signedIn() {
        return UsernamePasswordAuthenticationToken.authenticated(this, null, getAuthorities());
    }

    public Role role() {
        return role;
    }

    public Regions regions() {
        return regions;
    }

    /** Whether there is an account behind, with a page of its own. */
    public boolean hasAccount() {
        return !key.isEmpty();
    }

    boolean hasKeyOf(Person other) {
        return key.equals(other.key);
    }

    @Override
    public String getUsername() {
        return name;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return role.authorities();
    }

    /** What a remembered browser's cookie is bound to: the account's key, which is no password. */
    @Override
    public String getPassword() {
        return key;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Person person
                && name.equals(person.name)
                && role == person.role
                && regions.equals(person.regions)
                && key.equals(person.key);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, role, regions, key);
    }

    @Override
    public String toString() {
        return name;
    }
}
