package io.bridgehead.briefing;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends mail by the operator's server, to those the operator allowed. Thread-safe. */
public final class Mailing {
    private static final Logger LOG = LoggerFactory.getLogger(Mailing.class);
    private static final int FIRST_REFUSAL = 400;

    private final MailSettings settings;

    Mailing(MailSettings settings) {
        this.settings = settings;
    }

    /** Without it no mail goes out, and none need be offered. */
    public boolean isConfigured() {
        return !settings.host().isEmpty();
    }

    /** Fails with {@link BadBriefingException} where there is no mail, and at the first that mail may not go to. */
    public void check(List<String> recipients) {
        addresses(recipients);
    }

    /** The same; answers them, each once. */
    List<MailAddress> addresses(List<String> recipients) {
        if (!isConfigured()) {
            throw new BadBriefingException("mail.none");
        }
        return recipients.stream().map(this::address).distinct().toList();
    }

    boolean allows(MailAddress address) {
        return settings.allows(address);
    }

    private MailAddress address(String recipient) {
        var address = MailAddress.of(recipient)
                .orElseThrow(() -> new BadBriefingException("schedule.address", ScheduleLimits.shown(recipient)));
        if (!settings.allows(address)) {
            throw new BadBriefingException("mail.not-allowed", ScheduleLimits.shown(recipient));
        }
        return address;
    }

    /** Whether the server takes mail at all, before anything is made for it. */
    void reach() throws UnsentException {
        close(connect(session()));
    }

    /**
     * Sends to all or, where the server refuses one of them, to nobody.
     *
     * @param begin asked just before the first byte goes out; where it says no, nothing does
     * @return whether it was sent
     */
    boolean send(Letter letter, BooleanSupplier begin) throws UnsentException, UnsureException {
        var session = session();
        var transport = connect(session);
        try {
            var message = message(letter, session);
            if (!begin.getAsBoolean()) {
                return false;
            }
            send(message, transport);
            return true;
        } finally {
            close(transport);
        }
    }

    private MimeMessage message(Letter letter, Session session) throws UnsentException {
        try {
            return LetterMessage.of(letter, settings.from(), session);
        } catch (MessagingException e) {
            throw new UnsentException(e, "mail.refused");
        }
    }

    private static void send(MimeMessage message, Transport transport) throws UnsentException, UnsureException {
        try {
            transport.sendMessage(message, message.getAllRecipients());
        } catch (SendFailedException e) {
            if (isRefused(e)) {
                throw new UnsentException(e, "mail.refused");
            }
            throw new UnsureException(e);
        } catch (MessagingException e) {
            throw new UnsureException(e);
        }
    }

    /** Whether the server said no to all of it: a connection that just ends may have said yes. */
    private static boolean isRefused(SendFailedException e) {
        var sent = e.getValidSentAddresses();
        var answered = !(e instanceof SMTPSendFailedException failed) || failed.getReturnCode() >= FIRST_REFUSAL;
        return answered && (sent == null || sent.length == 0);
    }

    private Session session() {
        return Session.getInstance(settings.properties());
    }

    private Transport connect(Session session) throws UnsentException {
        try {
            var transport = session.getTransport("smtp");
            var login = !settings.username().isEmpty();
            transport.connect(
                    settings.host(),
                    settings.port(),
                    login ? settings.username() : null,
                    login ? settings.password() : null);
            return transport;
        } catch (MessagingException e) {
            throw new UnsentException(e, "mail.unreachable");
        }
    }

    /** What was sent is sent, however the connection ends. */
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("The connection to the mail server didn't end well", e);
        }
    }
}
