package io.bridgehead.briefing;

import java.util.regex.Pattern;

/** What a schedule may be. */
final class ScheduleLimits {
    static final int RECIPIENTS = 50;

    /** Nothing that could begin another header or another address. */
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@,;:<>\"()\\[\\]\\\\\\p{Cntrl}]{1,64}@[\\p{L}\\p{N}.-]{1,190}");

    private ScheduleLimits() {}

    /** Fails with {@link BadBriefingException} at the first thing that can't be. */
    static void check(ScheduleDraft draft) {
        var day = draft.day();
        require((draft.every() == Rhythm.BATCH) == (day == null), "schedule.day");
        require(day == null || (day >= 1 && day <= 31), "schedule.day");
        require(
                !draft.formats().isEmpty()
                        && draft.formats().stream()
                                .allMatch(format -> BriefingFormat.of(format).isPresent()),
                "schedule.formats");
        require((draft.target() == Delivery.MAIL) != draft.recipients().isEmpty(), "schedule.recipients");
        require(draft.recipients().size() <= RECIPIENTS, "schedule.many-recipients", RECIPIENTS);
        draft.recipients().forEach(address -> require(isAddress(address), "schedule.address", shown(address)));
    }

    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    static String shown(String address) {
        return address.length() > Limits.LINE ? address.substring(0, Limits.LINE) + "…" : address;
    }

    private static void require(boolean fulfilled, String key, Object... arguments) {
        if (!fulfilled) {
            throw new BadBriefingException(key, arguments);
        }
    }
}
