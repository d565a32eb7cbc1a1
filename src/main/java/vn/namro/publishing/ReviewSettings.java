package vn.namro.publishing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.namro.language.Lang;
import vn.namro.resolution.DocumentStyle;

/**
 * How a review is written.
 *
 * @param templates an office's own folder of templates and settings (docs/documents.md), null for those that come with
 *        the program
 */
public record ReviewSettings(DocumentStyle style, Lang lang, @Nullable Path templates) {
    public static ReviewSettings of(DocumentStyle style, Lang lang) {
        return new ReviewSettings(style, lang, null);
    }
}
