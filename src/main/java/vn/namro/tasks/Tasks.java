package vn.namro.tasks;

import java.util.List;
import vn.namro.accounts.Actor;

/** What others may ask about tasks. */
public interface Tasks {
    /**
     * The tasks that come from one part of a resolution, as far as the actor may see them.
     *
     * @param kind {@code CLAUSE}, {@code BREAKTHROUGH} or {@code TARGET}
     * @param reference the code of the part
     */
    record Given(String kind, String reference, int all, int done, int overdue) {}

    /** How the tasks that an actor may see stand, of those that count. */
    record Standing(int all, int done, int overdue) {}

    Standing standing(Actor actor);

    List<Given> fromResolution(Actor actor, String term);
}
