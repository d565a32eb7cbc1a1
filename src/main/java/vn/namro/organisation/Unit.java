package vn.namro.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the organisation during one span of validity; code and {@code validFrom} are its key.
 *
 * @param kind the form of the organisation, in its own words
 * @param sector the field that it stands in, in its own words
 * @param parent the code of the unit above, null at the root
 * @param validFrom first day of validity, null for always
 * @param validTo last day of validity, inclusive, null for open
 * @param successors codes of the units that follow it: one after a merger, several after a split
 */
public record Unit(String code, String name, @Nullable String kind, @Nullable String sector, @Nullable String parent,
        @Nullable LocalDate validFrom, @Nullable LocalDate validTo, List<String> successors, @Nullable Integer members) {

    public boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    public boolean existedBetween(LocalDate first, LocalDate last) {
        return (validFrom == null || !validFrom.isAfter(last)) && (validTo == null || !validTo.isBefore(first));
    }
}
