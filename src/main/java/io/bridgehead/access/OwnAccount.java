package io.bridgehead.access;

import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What people do with their own accounts. Whatever changes how an account is signed in to ends all it is signed in to;
 * whoever did it goes on with the account that is answered. Thread-safe.
 */
@Component
public class OwnAccount {
    private final Accounts accounts;
    private final Credentials credentials;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Codes codes;

    OwnAccount(Accounts accounts, Credentials credentials, Passwords passwords, Attempts attempts, Codes codes) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.passwords = passwords;
        this.attempts = attempts;
        this.codes = codes;
    }

    /** Empty for whoever came by the console's link, or looks at what is public. */
    public Optional<Account> of(Person person) {
        return person.hasAccount() ? accounts.find(person.getUsername()) : Optional.empty();
    }

    /**
     * Sets a password.
     *
     * @param current the one before; it doesn't matter where there is none
     * @throws BadAccountException where it is wrong, or the new one can't be one
     */
    public Account setPassword(Account account, String current, String wanted) {
        confirm(account, current);
        passwords.check(wanted, account.name());
        return credentials.setPassword(account.name(), account.id(), passwords.hash(wanted));
    }

    /** A secret for an app that makes one-time codes. Nothing is asked for until {@link #askForCodes} has seen one. */
    public String newSecret() {
        return codes.make();
    }

    /** The secret as apps read it off a picture. */
    public String addressOf(Account account, String secret) {
        return Codes.address(account.name(), secret);
    }

    /**
     * Asks for a one-time code at every sign-in from now on.
     *
     * @param code what the app says, as a proof that it took the secret
     * @throws BadAccountException where password or code are wrong
     */
    public Account askForCodes(Account account, String current, String secret, String code) {
        confirm(account, current);
        if (!codes.isOf(secret, code)) {
            throw new BadAccountException("wrong-code");
        }
        return credentials.setCodes(account.name(), account.id(), secret);
    }

    /** @throws BadAccountException where the password is wrong */
    public Account askForNoCodes(Account account, String current) {
        confirm(account, current);
        return credentials.setCodes(account.name(), account.id(), null);
    }

    public Account signOutEverywhere(Account account) {
        return accounts.signOutEverywhere(account.name(), account.id());
    }

    /** Whoever sits down at somebody's open page doesn't know the password, and can't try many. */
    private void confirm(Account account, String current) {
        if (!account.hasPassword()) {
            return;
        }
        var page = "the page of " + account.name();
        if (!attempts.begin(account.name(), page)) {
            throw new BadAccountException("wait");
        }
        if (!passwords.matches(current, credentials.password(account.name()).orElse(null))) {
            throw new BadAccountException("wrong-password");
        }
        attempts.succeeded(account.name(), page);
    }
}
