package io.bridgehead.people.ui;

import io.bridgehead.access.Regions;
import io.bridgehead.access.Role;
import io.bridgehead.figure.Texts;
import io.bridgehead.reference.CodeLists;
import io.bridgehead.scope.AsOf;
import io.bridgehead.shell.Words;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of these pages, in the page's language. */
final class Said {
    private static final Texts TEXTS = new Texts("people");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Said() {}

    static String text(String key, Object... arguments) {
        return TEXTS.in(Words.lang(), key, arguments);
    }

    static String role(Role role) {
        return text("role." + role.code());
    }

    static String regions(Regions regions, CodeLists lists) {
        return regions.every()
                ? text("every-region")
                : lists.regions().stream()
                        .filter(region -> regions.include(region.id()))
                        .map(region -> Words.say(region.name()))
                        .collect(Collectors.joining(Words.say("list.separator")));
    }

    static String time(@Nullable OffsetDateTime time) {
        return time == null ? text("never") : MINUTE.format(time.atZoneSameInstant(AsOf.ZONE));
    }
}
