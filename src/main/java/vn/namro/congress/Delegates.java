package vn.namro.congress;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The lists of delegates. */
public interface Delegates {
    /** Everybody on the list of a congress, by number; those taken off it are not. */
    List<Delegate> list(UUID congress);

    Optional<Delegate> find(UUID delegate);

    /** Those whose places make the number that is called to the congress, alternates who stepped in among them; by number. */
    default List<Delegate> convened(UUID congress) {
        return list(congress).stream().filter(Delegate::convened).toList();
    }
}
