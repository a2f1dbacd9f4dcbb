package io.bridgehead.briefing;

import io.bridgehead.platform.PlainException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/**
 * By which server mail goes out, and to whom it may.
 *
 * @param host empty: no mail
 * @param username empty: the server takes mail without a login
 * @param allowed addresses, and domains after an @
 * @param failures who is told where a schedule's owner has no address; empty: nobody
 */
record MailSettings(
        String host,
        int port,
        String username,
        String password,
        String from,
        Tls tls,
        List<MailAddress> allowed,
        String failures) {
    private static final String PREFIX = "bridgehead.mail.";
    private static final int PATIENCE_MILLISECONDS = 30_000;

    MailSettings {
        allowed = List.copyOf(allowed);
    }

    /** How the connection is kept private. */
    enum Tls {
        /** From the beginning. */
        TLS(465),
        /** By a command, without which nothing is sent. */
        STARTTLS(587),
        NONE(25);

        private final int port;

        Tls(int port) {
            this.port = port;
        }

        private String code() {
            return switch (this) {
                case TLS -> "tls";
                case STARTTLS -> "starttls";
                case NONE -> "none";
            };
        }

        private static Tls of(String code) {
            return Arrays.stream(values())
                    .filter(tls -> tls.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new PlainException("BRIDGEHEAD_MAIL_TLS is one of "
                            + Arrays.stream(values()).map(Tls::code).collect(Collectors.joining(", ")) + ", not \""
                            + code + "\"."));
        }
    }

    /** Fails with {@link PlainException} for settings that can't be meant. */
    static MailSettings of(Environment settings) {
        var host = said(settings, "host");
        var from = said(settings, "from");
        var tls =
                Tls.of(settings.getProperty(PREFIX + "tls", Tls.STARTTLS.code()).strip());
        if (!host.isEmpty() && MailAddress.of(from).isEmpty()) {
            throw new PlainException("BRIDGEHEAD_MAIL_FROM must be the address that mail is sent from, such as"
                    + " bridgehead@example.org.");
        }
        return new MailSettings(
                host,
                port(said(settings, "port"), tls),
                said(settings, "username"),
                settings.getProperty(PREFIX + "password", ""),
                from,
                tls,
                allowed(said(settings, "allowed")),
                said(settings, "failures"));
    }

    private static String said(Environment settings, String name) {
        return settings.getProperty(PREFIX + name, "").strip();
    }

    private static int port(String text, Tls tls) {
        if (text.isEmpty()) {
            return tls.port;
        }
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new PlainException("BRIDGEHEAD_MAIL_PORT is a number from 1 to 65535, not \"" + text + "\".");
        }
        return Integer.parseInt(text);
    }

    private static List<MailAddress> allowed(String text) {
        return Stream.of(text.split("[,;\\s]+", -1))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> MailAddress.pattern(entry)
                        .orElseThrow(() -> new PlainException("BRIDGEHEAD_MAIL_ALLOWED holds addresses and @domains,"
                                + " and \"" + entry + "\" is neither.")))
                .toList();
    }

    /** Without the password: nothing that is logged may have it. */
    @Override
    public String toString() {
        return "mail by " + host + ":" + port + " from " + from;
    }

    boolean allows(MailAddress address) {
        return allowed.stream().anyMatch(entry -> entry.covers(address));
    }

    /** For the mail library. */
    Properties properties() {
        var properties = new Properties();
        properties.setProperty("mail.smtp.auth", Boolean.toString(!username.isEmpty()));
        properties.setProperty("mail.smtp.from", from);
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(tls == Tls.TLS));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(tls == Tls.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(tls == Tls.STARTTLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        // Once a message was taken, nothing that goes wrong afterwards may look like a failure of it.
        properties.setProperty("mail.smtp.quitwait", "false");
        for (var wait : List.of("connectiontimeout", "timeout", "writetimeout")) {
            properties.setProperty("mail.smtp." + wait, Integer.toString(PATIENCE_MILLISECONDS));
        }
        return properties;
    }
}
