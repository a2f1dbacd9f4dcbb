package io.bridgehead.access;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in by themselves.
 *
 * @param key another one ends every session and every browser that is remembered
 * @param hasPassword false where none was set yet
 * @param byProvider the organisation's provider signs this person in, and no password does
 * @param hasCode a one-time code is asked for beside the password
 * @param closedAt since when nobody comes in by it; null: it is open
 */
public record Account(
        long id,
        String name,
        Role role,
        Regions regions,
        String key,
        boolean hasPassword,
        boolean byProvider,
        boolean hasCode,
        @Nullable OffsetDateTime closedAt) {
    /** An administrator sees every region: they could give themselves any. */
    public Person person() {
        return new Person(name, role, role == Role.ADMINISTRATOR ? Regions.EVERY : regions, key);
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    /** Without the key: a record is easily written into a log. */
    @Override
    public String toString() {
        return "Account[" + name + ", " + role.code() + ", " + regions + "]";
    }
}
