package vn.namro.home.web;

/**
 * The first page.
 *
 * @param unit the name of the unit that the visitor acts for, else of the whole organisation; empty where there is none yet
 * @param below how many units without units below them it holds today
 * @param members how many members those have together, 0 where it is not known
 */
public record OverviewPage(String unit, int below, long members) {
    /** The key of the sentence that says what is known. */
    public String sentence() {
        return "home.overview." + (below > 0 ? members > 0 ? "sentence" : "sentence_units" : members > 0 ? "sentence_members" : "sentence_unit");
    }
}
