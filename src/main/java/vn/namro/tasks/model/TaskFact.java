package vn.namro.tasks.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.namro.language.Clear;

/** What can happen to a task. The facts of a task, in order, are all that is kept of it. */
public sealed interface TaskFact {
    /** On whose behalf it is done; ABOVE is whoever stands over the unit that gave the task, HELPER the unit whose input is waited for. */
    enum Side { GIVER, LEAD, READER, ABOVE, HELPER }

    /** Why more time is asked for. */
    enum Cause {
        OTHER_UNIT, GUIDANCE, RESOURCES, SCOPE, UNFORESEEN;

        public String key() {
            return "tasks.cause." + name();
        }
    }

    default Side side() {
        return Side.GIVER;
    }

    /** Its name, for instance {@code HandedIn}. */
    default String name() {
        return getClass().getSimpleName();
    }

    /** A fact that needs a reason says it here; null where none is owed. */
    default @Nullable String owedReason() {
        return null;
    }

    record Proposed(Directive directive) implements TaskFact {}

    /** Written anew before it is approved, or after the lead refused it. */
    record Revised(Directive directive) implements TaskFact {}

    /**
     * @param list the list of clears that held
     * @param missing what it left open
     * @param override why it was approved all the same, empty where nothing had to be said
     */
    record Approved(String list, List<Clear> missing, String override) implements TaskFact {
        public Approved {
            missing = List.copyOf(missing);
        }
    }

    record Assigned() implements TaskFact {}

    record Accepted() implements TaskFact {
        @Override
        public Side side() {
            return Side.LEAD;
        }
    }

    record Refused(String reason) implements TaskFact {
        @Override
        public Side side() {
            return Side.LEAD;
        }

        @Override
        public String owedReason() {
            return reason;
        }
    }

    record Started() implements TaskFact {
        @Override
        public Side side() {
            return Side.LEAD;
        }
    }

    /** @param step its place among the steps, from 0 */
    record StepDone(int step) implements TaskFact {
        @Override
        public Side side() {
            return Side.LEAD;
        }
    }

    /** @param evidence the files that prove it */
    record HandedIn(String note, List<UUID> evidence) implements TaskFact {
        public HandedIn {
            evidence = List.copyOf(evidence);
        }

        @Override
        public Side side() {
            return Side.LEAD;
        }
    }

    record Confirmed(String note) implements TaskFact {}

    record Returned(String reason) implements TaskFact {
        @Override
        public String owedReason() {
            return reason;
        }
    }

    record Paused(String reason) implements TaskFact {
        @Override
        public String owedReason() {
            return reason;
        }
    }

    /** @param deadline a new one, null where the old one stays */
    record Resumed(@Nullable LocalDate deadline) implements TaskFact {}

    /** More time is asked for; nothing changes until it is granted. */
    record ExtensionAsked(LocalDate until, Cause cause, String reason) implements TaskFact {
        @Override
        public Side side() {
            return Side.LEAD;
        }

        @Override
        public String owedReason() {
            return reason;
        }
    }

    record ExtensionGranted(LocalDate until) implements TaskFact {}

    record ExtensionDenied(String reason) implements TaskFact {
        @Override
        public String owedReason() {
            return reason;
        }
    }

    /**
     * The lead waits for what a co-operating unit has to bring.
     *
     * @param unit the code of that unit
     */
    record InputAsked(String unit, String what) implements TaskFact {
        @Override
        public Side side() {
            return Side.LEAD;
        }

        @Override
        public String owedReason() {
            return what;
        }
    }

    /** It came: said by whoever brought it, or by the lead. */
    record InputGiven(String note) implements TaskFact {
        @Override
        public Side side() {
            return Side.HELPER;
        }
    }

    record Cancelled(String reason) implements TaskFact {
        @Override
        public String owedReason() {
            return reason;
        }
    }

    /** A word in the talk about the task: it changes nothing. */
    record Said(String text) implements TaskFact {
        @Override
        public Side side() {
            return Side.READER;
        }

        @Override
        public String owedReason() {
            return text;
        }
    }
}
