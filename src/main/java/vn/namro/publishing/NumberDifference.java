package vn.namro.publishing;

import org.jspecify.annotations.Nullable;
import vn.namro.language.Lang;
import vn.namro.language.Wording;

/**
 * A number of a document that is not what the records say.
 *
 * @param id of the figure, the tag of its content control
 * @param found what stands in the document, null where the control is gone
 * @param wanted what the records say, null where they have no such figure
 */
public record NumberDifference(String id, @Nullable String found, @Nullable String wanted) {
    public String said(Lang lang) {
        var wording = Wording.in(lang);
        if (found == null) {
            return wording.of("publishing.check.missing", id, String.valueOf(wanted));
        }
        return wanted == null ? wording.of("publishing.check.unknown", id, found) : wording.of("publishing.check.differs", id, found, wanted);
    }
}
