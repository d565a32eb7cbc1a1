package vn.namro.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A fact that enters the trail: a record of ids, published by the action that made it true. */
public interface Audited {
    /** Who did it. */
    DoneBy by();

    /** The id of what it is about. */
    String subject();

    /** The code of the unit concerned, null where there is none. */
    default @Nullable String unit() {
        return null;
    }

    /** Ids, codes and digests by which the fact can be checked later; never a personal value. */
    default Map<String, String> particulars() {
        return Map.of();
    }

    /** {@code accounts.PostGiven}: the capability and the name of the fact. */
    default String kind() {
        var capability = getClass().getPackageName().split("\\.");
        return capability[capability.length - 1] + "." + getClass().getSimpleName();
    }
}
