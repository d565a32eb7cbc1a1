package vn.namro.publishing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.namro.documents.DocumentNumbers;
import vn.namro.documents.DocumentProperties;
import vn.namro.language.Lang;
import vn.namro.progress.TermJudgement;
import vn.namro.progress.TermRecords;
import vn.namro.publishing.model.NumberCheck;
import vn.namro.publishing.model.ReviewFields;
import vn.namro.publishing.model.ReviewMaker;
import vn.namro.publishing.model.TermReview;
import vn.namro.resolution.DocumentStyle;

/** The term review as a Word document, and the numbers of one that differ from the records. */
public final class TermReviews {
    private static final String AS_OF = "NamRo.asOf";
    private static final String LANGUAGE = "NamRo.language";
    private static final String STYLE = "NamRo.style";
    private static final String LATE_AFTER_DAYS = "NamRo.lateAfterDays";
    private static final String TEMPLATE = "NamRo.template";

    private TermReviews() {}

    /**
     * The same records, judgement and settings make the same bytes on any machine.
     *
     * @throws vn.namro.documents.FaultyFile when the office's own template or settings cannot be read
     */
    public static byte[] docx(TermRecords records, TermJudgement judgement, List<Narrative> narratives, ReviewSettings settings) {
        return docx(records, judgement, narratives, settings, ReviewForms.of(settings));
    }

    /** The same as {@link #docx}, to be shown on a page. */
    public static TermReview preview(TermRecords records, TermJudgement judgement, List<Narrative> narratives, ReviewSettings settings) {
        var forms = ReviewForms.of(settings);
        return ReviewMaker.make(records, judgement, narratives, forms.office(), forms.pack(), settings.lang());
    }

    private static byte[] docx(TermRecords records, TermJudgement judgement, List<Narrative> narratives, ReviewSettings settings, ReviewForms forms) {
        var review = ReviewMaker.make(records, judgement, narratives, forms.office(), forms.pack(), settings.lang());
        var own = new LinkedHashMap<String, String>();
        own.put(AS_OF, judgement.asOf().toString());
        own.put(LANGUAGE, settings.lang().code());
        own.put(STYLE, settings.style().name().toLowerCase(Locale.ROOT));
        own.put(LATE_AFTER_DAYS, String.valueOf(forms.office().lateAfterDays()));
        own.put(TEMPLATE, forms.template().digest());
        return forms.template().fill(ReviewFields.of(review, forms.pack(), settings.lang()),
                new DocumentProperties(review.resolution(), review.head().issuer(), settings.lang(), judgement.asOf(), own));
    }

    /**
     * What a review was made from; empty where it does not say, for instance because a program dropped its properties.
     *
     * @throws vn.namro.documents.FaultyFile when it is not a Word document
     */
    public static Optional<ReviewOrigin> origin(String file, byte[] docx) {
        var own = DocumentNumbers.read(file, docx).properties();
        try {
            var lang = Lang.parse(own.getOrDefault(LANGUAGE, ""));
            var style = DocumentStyle.valueOf(own.getOrDefault(STYLE, "").toUpperCase(Locale.ROOT));
            var asOf = LocalDate.parse(own.getOrDefault(AS_OF, ""));
            return lang.map(known -> new ReviewOrigin(asOf, known, style));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * The numbers of a document that are not what the records say: changed, gone, or without a figure of that id. The
     * judgement and the settings must be those of its origin.
     *
     * @throws vn.namro.documents.FaultyFile when it is not a Word document
     */
    public static List<NumberDifference> check(String file, byte[] docx, TermRecords records, TermJudgement judgement,
            List<Narrative> narratives, ReviewSettings settings) {
        var found = DocumentNumbers.read(file, docx);
        var forms = ReviewForms.of(settings).withLateAfterDays(found.properties().get(LATE_AFTER_DAYS));
        var wanted = DocumentNumbers.read(file, docx(records, judgement, narratives, settings, forms));
        boolean sameTemplate = forms.template().digest().equals(found.properties().get(TEMPLATE));
        return NumberCheck.of(found, wanted, sameTemplate);
    }
}
