package vn.namro.congress.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.namro.congress.RulePack;
import vn.namro.web.Problem;

/**
 * The form in which an election is set up.
 *
 * @param id null for a new one
 * @param round which round it is
 * @param packs the packs that come with the program
 */
public record SetupPage(@Nullable UUID id, SetupForm form, long round, List<UnitChoice> units, List<RulePack> packs, List<Problem> problems) {
    public record UnitChoice(String code, String name) {}

    public String action() {
        return id == null ? "/elections/new" : "/elections/" + id + "/setup";
    }

    public static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
