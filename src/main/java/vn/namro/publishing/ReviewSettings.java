package vn.namro.publishing;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.namro.language.Lang;
import vn.namro.resolution.DocumentStyle;

/**
 * How a review is written.
 *
 * @param templates an office's own folder of templates and settings (docs/documents.md), null for those that come with
 *        the program
 * @param number the running number of the document, null for the one of the office's folder, or for room to write it
 */
public record ReviewSettings(DocumentStyle style, Lang lang, @Nullable Path templates, @Nullable String number) {
    /** What may stand as a running number; its sign is the office's. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");

    public static ReviewSettings of(DocumentStyle style, Lang lang) {
        return new ReviewSettings(style, lang, null, null);
    }

    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}
