package vn.namro.publishing.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.progress.web.Scope;
import vn.namro.publishing.NumberDifference;
import vn.namro.rule.Fault;

/**
 * A document compared with the records.
 *
 * @param result null before a document was given
 * @param faults why it could not be read; empty where it was
 * @param missing whether the form was sent without a document
 */
public record CheckPage(Scope scope, @Nullable Result result, List<Fault> faults, boolean missing) {

    /**
     * @param asOf the day as of which the records were judged: the document's own
     * @param says whether the document says itself what it was made from
     */
    public record Result(String file, LocalDate asOf, boolean says, List<NumberDifference> differences) {}
}
