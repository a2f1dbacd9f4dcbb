package io.bridgehead.ingest;

import io.bridgehead.ingest.problem.Phrase;
import java.util.regex.Pattern;

/** Rows of the partner list: {@code code,iso,name_zh,name_en,aliases}, the aliases separated by vertical bars. */
final class PartnerRows implements RowParser {
    static final String TARGET = "staging_partner (line, code, iso, name_zh, name_en, aliases)";

    private static final int CODE = 0;
    private static final int ISO = 1;
    private static final int NAME_ZH = 2;
    private static final int NAME_EN = 3;
    private static final int ALIASES = 4;
    private static final Pattern CODE_FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,31}");

    @Override
    public void parse(Cells cells, CopyRows out) {
        var code = cells.required(CODE);
        if (code != null && !CODE_FORM.matcher(code).matches()) {
            cells.wrong(CODE, Phrase.of("expected.partner-code"));
        }
        var nameZh = cells.required(NAME_ZH);
        var nameEn = cells.required(NAME_EN);
        if (cells.wrong()) {
            return;
        }
        out.number(cells.line())
                .text(code)
                .text(cells.optional(ISO))
                .text(nameZh)
                .text(nameEn)
                .text(cells.optional(ALIASES))
                .endRow();
    }
}
