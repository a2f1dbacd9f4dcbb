package io.bridgehead.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What somebody may do: each role may all that the ones before it may. */
public enum Role {
    /** Looks at figures, and takes them along as files. */
    VIEWER,
    /** Puts figures into briefings, and notes things on them. */
    PLANNER,
    /** Loads files, takes them back, says what names mean. */
    STEWARD,
    /** Decides who may come in, and which regions there are. Sees every region. */
    ADMINISTRATOR;

    /** The roles' names as annotations of views take them. */
    public static final class Names {
        public static final String PLANNER = "PLANNER";
        public static final String STEWARD = "STEWARD";
        public static final String ADMINISTRATOR = "ADMINISTRATOR";

        private Names() {}
    }

    /** As it is stored, and as the API says it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }

    /** The lesser of two. */
    Role atMost(Role other) {
        return includes(other) ? other : this;
    }

    /** This role, and those it includes. */
    List<? extends GrantedAuthority> authorities() {
        return Arrays.stream(values())
                .filter(this::includes)
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }
}
