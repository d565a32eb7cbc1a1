package vn.namro.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody wants to be done to the tree. A part that was not given is empty or null, and is then one of the faults. */
public sealed interface TreeEdit {
    /** The unit that it is done to. */
    String code();

    /** The first day on which it holds. */
    @Nullable LocalDate day();

    /** What a unit is called and what it is. */
    record Description(String name, @Nullable String kind, @Nullable String sector, @Nullable Integer members) {}

    /** A new unit. */
    record Create(String code, @Nullable LocalDate day, @Nullable String parent, Description as) implements TreeEdit {}

    /** Another name, form, field or number of members. */
    record Describe(String code, @Nullable LocalDate day, Description as) implements TreeEdit {}

    /** The unit and all below it come under another. */
    record Move(String code, @Nullable LocalDate day, @Nullable String parent) implements TreeEdit {}

    /** @param day the first on which it stands no more */
    record Close(String code, @Nullable LocalDate day) implements TreeEdit {}

    /**
     * The unit goes up in another, and what stands below it comes under that.
     *
     * @param members of the other unit from then on; null leaves them
     */
    record Merge(String code, @Nullable LocalDate day, @Nullable String into, @Nullable Integer members) implements TreeEdit {}

    /**
     * New units take the place of one.
     *
     * @param below for each unit below, which of the parts it comes under, the first being 0
     */
    record Split(String code, @Nullable LocalDate day, List<Part> parts, Map<String, Integer> below) implements TreeEdit {}

    record Part(String code, String name) {}
}
