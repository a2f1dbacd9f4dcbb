package io.bridgehead.briefing;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/** A letter as mail. */
final class LetterMessage extends MimeMessage {
    private static final String UTF8 = StandardCharsets.UTF_8.name();

    private final String id;

    private LetterMessage(Session session, String id) {
        super(session);
        this.id = id;
    }

    static MimeMessage of(Letter letter, String from, Session session) throws MessagingException {
        var sender = new InternetAddress(from, true);
        var domain = from.substring(from.indexOf('@') + 1);
        var message = new LetterMessage(session, "<" + letter.id() + "@" + domain + ">");
        message.setFrom(sender);
        for (var recipient : letter.recipients()) {
            message.addRecipient(Message.RecipientType.TO, recipient.internet());
        }
        message.setSubject(letter.subject(), UTF8);
        message.setSentDate(Date.from(Instant.now()));
        // Nobody's holiday is to be told to a program.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(content(letter));
        message.saveChanges();
        return message;
    }

    private static MimeMultipart content(Letter letter) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(letter.text(), UTF8);
        var content = new MimeMultipart(text);
        for (var file : letter.files()) {
            var part = new MimeBodyPart();
            part.setDataHandler(
                    new DataHandler(new ByteArrayDataSource(file.content().bytes(), file.mediaType())));
            part.setFileName(file.name());
            part.setDisposition(Part.ATTACHMENT);
            content.addBodyPart(part);
        }
        return content;
    }

    /** The library's own would name this machine and its user. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
