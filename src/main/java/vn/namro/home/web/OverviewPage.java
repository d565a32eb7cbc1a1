package vn.namro.home.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.Period;
import vn.namro.progress.Judgement;
import vn.namro.progress.web.Scope;
import vn.namro.progress.web.Standing;
import vn.namro.tasks.Tasks;

/**
 * The first page.
 *
 * @param unit the name of the unit that the visitor acts for, else of the whole organisation; empty where there is none yet
 * @param below how many units without units below them it holds today
 * @param members how many members those have together, 0 where it is not known
 * @param tasks how the tasks stand that the visitor may see; null where there are none
 * @param term how the term stands; null where there is none, or it is not the visitor's to see
 */
public record OverviewPage(String unit, int below, long members, @Nullable Term term, Tasks.@Nullable Standing tasks) {

    /** @param since the day against which it is told what is newly reached */
    public record Term(Scope scope, Standing standing, LocalDate since, List<Reached> reached, List<Late> late, List<Waiting> waiting, List<Coming> coming) {}

    /** A target that is met or exceeded now and was not before. */
    public record Reached(Judgement judgement) {}

    /**
     * A unit that owes figures and has not handed them in.
     *
     * @param target the code of the target whose figure is owed longest, {@code since} the day on which its period ended
     * @param returned how many were handed in and came back
     */
    public record Late(String unit, String name, int figures, int returned, String target, LocalDate since, long days) {}

    /**
     * Figures that a unit has handed in and the level above has not confirmed.
     *
     * @param at the name of the level above, empty where there is none
     */
    public record Waiting(String unit, String name, int figures, String at, String target, LocalDate since, long days) {}

    /** Targets whose figures for a period will be due when it ends. */
    public record Coming(Period period, LocalDate day, long days, List<String> targets) {}

    /** The key of the sentence that says what is known. */
    public String sentence() {
        return "home.overview." + (below > 0 ? members > 0 ? "sentence" : "sentence_units" : members > 0 ? "sentence_members" : "sentence_unit");
    }
}
