package vn.namro.accounts;

import java.time.LocalDate;
import java.util.Set;

/** For which units an actor may act: the post's unit and all below it, as the tree stood on the day. */
public interface Authority {
    /** A closed unit answers to its successors too. */
    boolean over(Actor actor, String unit, LocalDate day);

    /** Whether the actor's post stands over the whole system. */
    default boolean overAll(Actor actor) {
        return actor.post().unit() == null;
    }

    /** As {@link #over}, for something found by an id: what is not the actor's to know of does not exist. */
    void require(Actor actor, String unit, LocalDate day);

    /** The codes of every unit that the actor has authority over on a day. */
    Set<String> units(Actor actor, LocalDate day);
}
