package io.bridgehead.briefing;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;

/**
 * A plain address, without a name before it.
 *
 * @param user what stands before the @; empty: anybody of the domain
 * @param domain in lower case and ASCII
 */
record MailAddress(String user, String domain) {
    /** Empty for anything that isn't exactly one address. */
    static Optional<MailAddress> of(String text) {
        return ScheduleLimits.isAddress(text)
                ? pattern(text).filter(address -> !address.user.isEmpty() && address.isSound())
                : Optional.empty();
    }

    /** An address, or an @ with a domain. */
    static Optional<MailAddress> pattern(String text) {
        var at = text.indexOf('@');
        if (at < 0 || at != text.lastIndexOf('@') || at == text.length() - 1) {
            return Optional.empty();
        }
        try {
            var domain = IDN.toASCII(text.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
            return Optional.of(new MailAddress(text.substring(0, at), domain.toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether an address is this one, or of this domain. */
    boolean covers(MailAddress other) {
        return domain.equals(other.domain) && (user.isEmpty() || user.equalsIgnoreCase(other.user));
    }

    InternetAddress internet() throws AddressException {
        return new InternetAddress(user + "@" + domain, true);
    }

    private boolean isSound() {
        try {
            internet().validate();
            return user.chars().allMatch(letter -> letter < 128);
        } catch (AddressException e) {
            return false;
        }
    }
}
