package vn.namro.publishing.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.progress.TermJudgement;
import vn.namro.progress.TermRecords;
import vn.namro.progress.web.Scope;
import vn.namro.publishing.Narrative;
import vn.namro.publishing.ReviewSettings;
import vn.namro.publishing.TermReviews;
import vn.namro.publishing.model.TermReview;

/**
 * What a review is made from: what an exchange folder of the term would hold, judged as of the day that is looked at. What
 * people wrote is as it stands now, for a review as of a past day is written after it.
 *
 * @param known the past day by whose end the records and what people wrote are taken as they were then, null for now
 */
record ReviewSource(Scope scope, TermRecords records, TermJudgement judgement, List<Narrative> narratives, ReviewSettings settings,
        @Nullable LocalDate known) {

    /** Whether the visitor may see all of it; a unit below sees what it shares with everybody, and what is its own. */
    boolean isWhole() {
        return scope.sees(records.term().organisation());
    }

    TermReview preview() {
        return TermReviews.preview(records, judgement, isWhole() ? narratives : narratives.stream().filter(one -> one.unit() != null && scope.sees(one.unit())).toList(), settings);
    }

    byte[] docx() {
        return TermReviews.docx(records, judgement, narratives, settings);
    }
}
