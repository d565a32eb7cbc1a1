package vn.namro.organisation;

import java.time.Instant;
import java.util.List;
import vn.namro.audit.DoneBy;
import vn.namro.rule.Breach;

/** A capability that keeps something by units: it says what a change of the tree means for it, and goes along in one transaction. */
public interface TreeFollower {
    /** What the change would mean: asked for a preview, and again before it is recorded. */
    Reply ask(TreeChange change);

    /** The change is being recorded. */
    default void follow(TreeChange change, DoneBy by, Instant recordedAt) {}

    /**
     * @param breaches why the change cannot be
     * @param notes what it touches
     */
    record Reply(List<Breach> breaches, List<Note> notes) {}

    /** A sentence by the key of its wording. */
    record Note(String wording, List<Object> arguments) {
        public static Note of(String wording, Object... arguments) {
            return new Note(wording, List.of(arguments));
        }
    }
}
