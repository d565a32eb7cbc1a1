package vn.namro.accounts.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.accounts.Role;
import vn.namro.rule.Breach;

/**
 * A post that somebody is to hold, as it was asked for.
 *
 * @param unit null for a post over the whole system
 * @param role null where none was chosen
 * @param from null where no day was given
 * @param to the last day, null while it is open
 */
public record PostRequest(@Nullable String unit, @Nullable Role role, String title, @Nullable LocalDate from, @Nullable LocalDate to) {
    /** @param mayGive whether whoever asks has authority over the unit on the first day */
    public List<Breach> breaches(boolean mayGive) {
        var breaches = new ArrayList<Breach>();
        if (!mayGive) {
            breaches.add(Breach.of(AccountRule.A4_UNIT_IN_AUTHORITY));
        }
        if (role == null) {
            breaches.add(Breach.of(AccountRule.A5_ROLE));
        }
        if (title.isBlank() || title.length() > 200) {
            breaches.add(Breach.of(AccountRule.A6_TITLE));
        }
        if (from == null) {
            breaches.add(Breach.of(AccountRule.A7_FIRST_DAY));
        }
        if (from != null && to != null && to.isBefore(from)) {
            breaches.add(Breach.of(AccountRule.A8_LAST_DAY));
        }
        return breaches;
    }
}
