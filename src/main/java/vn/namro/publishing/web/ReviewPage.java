package vn.namro.publishing.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.namro.documents.Content.Figure;
import vn.namro.documents.Content.Inline;
import vn.namro.documents.Content.Sentence;
import vn.namro.documents.Content.Text;
import vn.namro.language.Dates;
import vn.namro.language.Wording;
import vn.namro.progress.web.Scope;
import vn.namro.publishing.ReviewSettings;
import vn.namro.publishing.model.TermReview;

/**
 * A review as it will stand in the document.
 *
 * @param whole whether the visitor may see all of it and have the document
 * @param writes the units that the visitor may write for, by name; the empty code is the whole organisation
 * @param known the past day by whose end it is shown as it was recorded, null for now
 */
public record ReviewPage(Scope scope, ReviewRequest request, ReviewSettings settings, TermReview review, boolean whole, List<Unit> writes,
        @Nullable LocalDate known) {

    public record Unit(String code, String name) {}

    /** Fixed words in the language of the document. */
    public String words(String key) {
        return Wording.in(settings.lang()).of(key);
    }

    /** The same, with what a template's tag stands for. */
    public String words(String key, String tag, String value) {
        return words(key).replace("{review." + tag + "}", value);
    }

    public String day() {
        return Dates.in(settings.lang()).words(review.asOf());
    }


    public static String text(@Nullable Inline inline) {
        return switch (inline) {
            case null -> "";
            case Text text -> text.text();
            case Figure figure -> figure.text();
            case Sentence sentence -> sentence.parts().stream().map(ReviewPage::text).collect(Collectors.joining());
        };
    }
}
