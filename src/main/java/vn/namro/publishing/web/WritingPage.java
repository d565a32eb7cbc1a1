package vn.namro.publishing.web;

import java.util.List;
import vn.namro.progress.web.Scope;
import vn.namro.publishing.model.NarrativeVersion;
import vn.namro.web.Problem;

/**
 * What is written for one part and unit.
 *
 * @param unit the code of the unit, empty for the whole organisation; {@code name} is its name
 * @param text as it stands in the field
 * @param standing what stands in the review now
 * @param version of what stands, sent back so that nobody overwrites what they have not seen
 * @param mayWrite whether the visitor may write, else only read
 * @param overtaken whether somebody wrote while the visitor did: both texts are shown
 */
public record WritingPage(Scope scope, String part, String unit, String name, String text, String standing, long version, boolean mayWrite,
        boolean overtaken, List<NarrativeVersion> history, List<Problem> problems) {}
