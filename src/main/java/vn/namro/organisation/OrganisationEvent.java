package vn.namro.organisation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.namro.audit.Audited;
import vn.namro.audit.DoneBy;

/** What happens to the organisation. */
public sealed interface OrganisationEvent extends Audited {
    /**
     * The tree was taken over from a list of units.
     *
     * @param digest of the list, so that the file behind it can be recognised
     */
    record UnitsImported(DoneBy by, int changed, String digest) implements OrganisationEvent {
        @Override
        public String subject() {
            return digest;
        }

        @Override
        public Map<String, String> particulars() {
            return Map.of("changed", Integer.toString(changed));
        }
    }

    /**
     * Days off, and weekend days that are worked, were set.
     *
     * @param days how many
     * @param digest of what was set, so that a list can be recognised
     */
    record DaysSet(DoneBy by, String decision, LocalDate first, LocalDate last, int days, String digest) implements OrganisationEvent {
        @Override
        public String subject() {
            return decision;
        }

        @Override
        public Map<String, String> particulars() {
            return Map.of("first", first.toString(), "last", last.toString(), "days", Integer.toString(days), "digest", digest);
        }
    }

    /** Something was done to one unit. */
    sealed interface OfUnit extends OrganisationEvent {
        String code();

        LocalDate day();

        /** The number of the decision by which it was done, null where none was named. */
        @Nullable String decision();

        /** What else there is to know, by codes. */
        default Map<String, String> more() {
            return Map.of();
        }

        @Override
        default String subject() {
            return code();
        }

        @Override
        default String unit() {
            return code();
        }

        @Override
        default Map<String, String> particulars() {
            var all = new TreeMap<>(more());
            all.put("from", day().toString());
            if (decision() != null) {
                all.put("decision", decision());
            }
            return all;
        }
    }

    record UnitCreated(DoneBy by, String code, LocalDate day, @Nullable String decision, @Nullable String parent) implements OfUnit {
        @Override
        public Map<String, String> more() {
            return parent == null ? Map.of() : Map.of("parent", parent);
        }
    }

    record UnitDescribed(DoneBy by, String code, LocalDate day, @Nullable String decision) implements OfUnit {}

    record UnitMoved(DoneBy by, String code, LocalDate day, @Nullable String decision, @Nullable String parent) implements OfUnit {
        @Override
        public Map<String, String> more() {
            return parent == null ? Map.of() : Map.of("parent", parent);
        }
    }

    record UnitClosed(DoneBy by, String code, LocalDate day, @Nullable String decision) implements OfUnit {}

    record UnitMerged(DoneBy by, String code, LocalDate day, @Nullable String decision, String into, String below) implements OfUnit {
        @Override
        public Map<String, String> more() {
            return Map.of("into", into, "below", below);
        }
    }

    record UnitSplit(DoneBy by, String code, LocalDate day, @Nullable String decision, String parts, String below) implements OfUnit {
        @Override
        public Map<String, String> more() {
            return Map.of("parts", parts, "below", below);
        }
    }

    /** The fact that an edit was done. */
    static OfUnit of(TreeChange change, @Nullable String decision, DoneBy by) {
        var code = change.edit().code();
        var day = change.day();
        var below = change.before().belowFrom(code, day).stream().map(Unit::code).distinct().collect(Collectors.joining(";"));
        return switch (change.edit()) {
            case TreeEdit.Create create -> new UnitCreated(by, code, day, decision, create.parent());
            case TreeEdit.Describe _ -> new UnitDescribed(by, code, day, decision);
            case TreeEdit.Move move -> new UnitMoved(by, code, day, decision, move.parent());
            case TreeEdit.Close _ -> new UnitClosed(by, code, day, decision);
            case TreeEdit.Merge merge -> new UnitMerged(by, code, day, decision, Objects.requireNonNull(merge.into()), below);
            case TreeEdit.Split split -> new UnitSplit(by, code, day, decision,
                    split.parts().stream().map(TreeEdit.Part::code).collect(Collectors.joining(";")), below);
        };
    }
}
