package io.bridgehead.export.office;

import io.bridgehead.export.drawing.Colour;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.SheetText;
import io.bridgehead.figure.Texts;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes cells of one workbook: a text is a text whatever it begins with, a number a number with its format. */
final class Sheets {
    private static final Texts TEXTS = new Texts("export");
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    /** What a workbook reads as an escaped character, and so must be escaped itself. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final double LETTERS = 11;
    private static final double LONG_HEAD = 10;
    private static final float TWO_LINES = 31;

    private final XSSFWorkbook workbook;
    private final Lang lang;
    private final Map<Style, XSSFCellStyle> styles = new HashMap<>();

    /** How a cell looks. */
    record Style(
            String format,
            boolean bold,
            boolean wrapped,
            boolean quoted,
            boolean numeric,
            @Nullable Colour fill,
            @Nullable Colour ink) {
        static final Style PLAIN = new Style("", false, false, false, false, null, null);
        static final Style BOLD = new Style("", true, false, false, false, null, null);
        static final Style TITLE = new Style("", true, true, false, false, null, null);
        static final Style WRAPPED = new Style("", false, true, false, false, null, null);

        static Style number(String format, boolean bold) {
            return new Style(format, bold, false, false, true, null, null);
        }

        static Style head(boolean numeric, Colour fill) {
            return new Style("", true, true, false, numeric, fill, null);
        }

        Style shaded(@Nullable Colour ground, @Nullable Colour letters) {
            return new Style(format, bold, wrapped, quoted, numeric, ground, letters);
        }

        Style quotedAs() {
            return new Style(format, bold, wrapped, true, numeric, fill, ink);
        }
    }

    Sheets(XSSFWorkbook workbook, Lang lang) {
        this.workbook = workbook;
        this.lang = lang;
    }

    void text(XSSFRow row, int column, String text, Style style) {
        var cell = row.createCell(column);
        var plain = ESCAPE.matcher(Plain.text(text)).replaceAll("_x005F_");
        cell.setCellValue(fitting(plain));
        // As if it had been typed after an apostrophe: it stays a text when it is edited.
        style(cell, SheetText.isFormula(text) ? style.quotedAs() : style);
    }

    void number(XSSFRow row, int column, BigDecimal value, Style style) {
        var cell = row.createCell(column);
        cell.setCellValue(value.doubleValue());
        style(cell, style);
    }

    private String fitting(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        var note = TEXTS.in(lang, "office.cut-cell");
        var end = LONGEST - note.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + note;
    }

    private void style(XSSFCell cell, Style style) {
        if (!style.equals(Style.PLAIN)) {
            cell.setCellStyle(styles.computeIfAbsent(style, this::made));
        }
    }

    private XSSFCellStyle made(Style style) {
        var made = workbook.createCellStyle();
        if (!style.format().isEmpty()) {
            made.setDataFormat(workbook.createDataFormat().getFormat(style.format()));
        }
        if (style.numeric()) {
            made.setAlignment(HorizontalAlignment.RIGHT);
        }
        made.setWrapText(style.wrapped());
        made.setVerticalAlignment(VerticalAlignment.TOP);
        made.setQuotePrefixed(style.quoted());
        var fill = style.fill();
        if (fill != null) {
            made.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            made.setFillForegroundColor(colour(fill));
        }
        var ink = style.ink();
        if (style.bold() || ink != null) {
            var font = workbook.createFont();
            font.setFontName(PlainTemplate.LATIN);
            font.setFontHeight(LETTERS);
            font.setBold(style.bold());
            if (ink != null) {
                font.setColor(colour(ink));
            }
            made.setFont(font);
        }
        if (style.bold() && fill != null) {
            made.setBorderBottom(BorderStyle.THIN);
        }
        return made;
    }

    private static XSSFColor colour(Colour colour) {
        return new XSSFColor(new byte[] {(byte) colour.red(), (byte) colour.green(), (byte) colour.blue()}, null);
    }

    /** Two lines high where a name of a column is longer than such columns are wide. */
    static void head(XSSFRow row) {
        for (var cell : row) {
            if (characters(cell.getStringCellValue()) > LONG_HEAD) {
                row.setHeightInPoints(TWO_LINES);
            }
        }
    }

    /** Wide enough for what is usual in it; what is longer wraps or runs on. */
    static void width(XSSFSheet sheet, int column, double characters) {
        sheet.setColumnWidth(column, (int) (Math.clamp(characters, 8, 60) * 256));
    }

    /** In Latin characters: a Chinese one takes two. */
    static double characters(String text) {
        return text.codePoints()
                .limit(200)
                .mapToDouble(each -> each >= 0x2E80 ? 2 : 1.1)
                .sum();
    }
}
