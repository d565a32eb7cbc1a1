package vn.namro.documents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.namro.language.Dates;
import vn.namro.language.Lang;
import vn.namro.language.ToneMarks;

/**
 * The rules of form of one kind of office, as data with a version: sizes in points, lengths in millimetres. Where sources
 * disagree a setting has a note that says what else is written (docs/documents.md).
 *
 * @param source what the settings were read from
 * @param endMark what closes the body
 * @param texts fixed words by key and language, for instance {@code national.vi}
 * @param notes by the key of the setting
 */
public record StylePack(String id, String version, LocalDate effectiveFrom, String source, Page page, String font, Body body,
        Header header, Title title, Headings headings, String endMark, Numbering numbering, Signature signature,
        Recipients recipients, Tables tables, ToneMarks toneMarks, Map<String, String> texts, Map<String, String> notes) {

    public record Page(BigDecimal top, BigDecimal bottom, BigDecimal left, BigDecimal right) {}

    /** @param exact whether {@code line} is points exactly, or a multiple of the font's own line */
    public record Body(BigDecimal points, boolean exact, BigDecimal line, BigDecimal firstLine, BigDecimal before, boolean italicBases, String basesMark) {}

    /** Whether number and date stand under the names beside them, or in a row of their own so that they stay on one line. */
    public enum HeaderForm { COLUMNS, ROWS }

    /** @param mark stands under the issuer's name; a rule or size of 0 means that there is none */
    public record Header(HeaderForm form, int leftPercent, BigDecimal superior, BigDecimal issuer, BigDecimal issuerRule, String mark,
            BigDecimal national, BigDecimal nationalRule, BigDecimal motto, BigDecimal mottoRule, BigDecimal number, BigDecimal date) {}

    /** @param capital whether the abstract begins with a capital */
    public record Title(BigDecimal type, BigDecimal summary, boolean capital, String mark, BigDecimal rule) {}

    /** How headings are numbered, {@code %1} and {@code %2} standing for the number. */
    public record Headings(String first, String second) {}

    /** In what stretch of time numbers run on. */
    public enum NumberPeriod { TERM, YEAR }

    /** How the date of a cited document is written: {@code 05/9/2026}, or in words. */
    public enum CitedDate { SLASHES, WORDS }

    /** The forms hold {@code {0}} and {@code {1}}: number and sign, or number and date. */
    public record Numbering(Map<Lang, String> form, NumberPeriod period, Map<Lang, String> citation, CitedDate citedDate) {}

    /** @param lines left free for the signature */
    public record Signature(BigDecimal points, boolean boldPost, int lines) {}

    public enum RecipientsLook { UNDERLINE, BOLD_ITALIC }

    public record Recipients(BigDecimal titlePoints, RecipientsLook look, BigDecimal points, Map<Lang, String> archive) {}

    /** @param numberRow whether a row (1) (2) (3) stands under the heads */
    public record Tables(BigDecimal points, boolean numberRow) {}

    /** Fixed words in a language; empty where the office has none. */
    public String text(String key, Lang lang) {
        return texts.getOrDefault(key + "." + lang.code(), "");
    }

    /** The number of a report as it stands in its head; without a number there is room to write one. */
    public String number(String number, String sign, Lang lang) {
        var padded = number.matches("\\d") ? "0" + number : number;
        return numbering.form().get(lang).replace("{0}", number.isBlank() ? "      " : padded).replace("{1}", sign.isBlank() ? "……" : sign);
    }

    /** How another document is cited after its kind: {@code số 01-NQ/ĐH, ngày 04/8/2020}; only the number where it has no date. */
    public String citation(String number, @Nullable LocalDate date, Lang lang) {
        var form = numbering.citation().get(lang).replace("{0}", number);
        if (date == null) {
            return form.substring(0, form.indexOf(number) + number.length());
        }
        var dates = Dates.in(lang);
        return form.replace("{1}", numbering.citedDate() == CitedDate.SLASHES ? dates.slashes(date) : dates.words(date));
    }
}
