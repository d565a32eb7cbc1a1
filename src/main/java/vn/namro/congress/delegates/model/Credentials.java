package vn.namro.congress.delegates.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the report has to count of one delegate, and nothing besides: not which ethnic group, only whether a minority; null and empty
 * where it is not known.
 *
 * @param qualified what the committee found; null until it did
 * @param finding why, where they do not qualify
 */
public record Credentials(@Nullable Boolean woman, @Nullable LocalDate born, @Nullable Boolean partyMember, @Nullable LocalDate partySince,
        @Nullable Boolean minority, String sector, String profession, String theory, String schooling, @Nullable Boolean qualified, String finding) {
    public static final Credentials UNKNOWN = new Credentials(null, null, null, null, null, "", "", "", "", null, "");

    /** In whole years, as a person counts them. */
    public Optional<Integer> ageOn(LocalDate day) {
        return years(born, day);
    }

    /** Whole years in the Party. */
    public Optional<Integer> membershipOn(LocalDate day) {
        return years(partySince, day);
    }

    private static Optional<Integer> years(@Nullable LocalDate since, LocalDate day) {
        return since == null ? Optional.empty() : Optional.of((int) ChronoUnit.YEARS.between(since, day));
    }
}
