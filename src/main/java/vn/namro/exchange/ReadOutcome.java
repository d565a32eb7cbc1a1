package vn.namro.exchange;

import java.util.List;
import vn.namro.rule.Fault;

/** What reading a folder answers: all of it, or every fault in it. */
public sealed interface ReadOutcome {
    record Read(TermFolder folder) implements ReadOutcome {}

    /** @param faults in the order of files, lines and columns; at least one */
    record Faulty(List<Fault> faults) implements ReadOutcome {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
