package vn.namro.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.namro.reporting.Actual;
import vn.namro.resolution.Amendments;
import vn.namro.resolution.Correction;
import vn.namro.resolution.TargetVersion;
import vn.namro.resolution.TermOfOffice;

/** The terms of office that the database holds, as known now or on any past day. */
public interface Terms {
    /** Every term as known now, the latest first. */
    List<TermOfOffice> all();

    /**
     * Everything that was recorded of a term before the end of a day; empty for a term that was not known then. What a
     * congress resolved is known from the day of its resolution on, a figure from the instant that it carries.
     */
    Optional<TermRecords> known(String term, LocalDate day);

    /** Every version of a target that was known at the end of a day, the newest first; empty for what was never a target. */
    List<TargetVersion> versions(String term, String target, LocalDate day);

    /** What of the targets of a term was changed by people's hands by the end of a day. */
    Amendments amendments(String term, LocalDate day);

    /** What else of a resolution was changed by people's hands by the end of a day. */
    List<Correction> corrections(String term, LocalDate day);

    /** Everything that is recorded of a term. */
    Optional<TermRecords> latest(String term);

    /**
     * The term judged as known on a day; made once for each day until something new is recorded.
     *
     * @throws java.util.NoSuchElementException when the term was not known on that day: ask {@link #known} first
     */
    TermJudgement judgement(String term, LocalDate asOf);

    /**
     * Everything that is recorded of a term, judged as known on a day, as {@code review} judges the folder of the term: by its
     * targets of today. Made once for each day until something new is recorded; empty for an unknown term.
     */
    Optional<JudgedRecords> latest(String term, LocalDate asOf);

    /** What was reported of a target by the end of a day, whether or not it is still a target. */
    List<Actual> reported(String term, String target, LocalDate day);

    /**
     * The day as of which a term is judged when none is named, as {@code review} has it for the folder of the term: the later of the last
     * judged day and the last recorded figure. What is decided later of a finished term does not move it.
     *
     * @throws java.util.NoSuchElementException for an unknown term
     */
    LocalDate latestDay(String term);

    /**
     * The day on which anything was last recorded of a term, a decision about it too, if that is later than {@link #latestDay}.
     *
     * @throws java.util.NoSuchElementException for an unknown term
     */
    LocalDate lastChange(String term);

    /** As {@link #latestDay(String)}, by what was recorded before the end of a day. */
    LocalDate latestDay(String term, LocalDate known);

    /** As {@link #latest(String, LocalDate)}, by what was recorded before the end of a day; empty for a term that was not known then. */
    Optional<JudgedRecords> known(String term, LocalDate known, LocalDate asOf);
}
