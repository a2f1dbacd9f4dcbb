package io.bridgehead.access;

import org.springframework.security.core.Authentication;

/** People as tests need them signed in. */
public final class People {
    private People() {}

    /** Whoever holds the console. */
    public static Authentication console() {
        return Person.console().signedIn();
    }

    /** Whoever has an account. */
    public static Authentication signedIn(Account account) {
        return account.person().signedIn();
    }

    /** Somebody with an account, made by the console. */
    public static Account account(Accounts accounts, String name, Role role, Regions regions) {
        return accounts.create(Person.CONSOLE, name, new Accounts.Rights(role, regions, false));
    }
}
