package io.bridgehead.briefing;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A message with files.
 *
 * @param id names the message: the same one is the same message, for whoever has it twice
 */
record Letter(String id, List<MailAddress> recipients, String subject, String text, List<Enclosed> files) {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

    Letter {
        recipients = List.copyOf(recipients);
        files = List.copyOf(files);
        subject = line(subject);
    }

    /** Nothing in a line may begin another header. */
    static String line(String text) {
        return CONTROL.matcher(text).replaceAll(" ").strip();
    }

    /** A file that goes with a letter. */
    record Enclosed(String name, String mediaType, Content content) {
        Enclosed {
            name = line(name);
        }
    }

    /** Bytes that are fetched when they are needed. */
    @FunctionalInterface
    interface Content {
        byte[] bytes();
    }
}
