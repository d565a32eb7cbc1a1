package vn.namro.exchange.election;

import java.util.function.Consumer;
import vn.namro.rule.Fault;

/** Passes the faults of one file on as they are found, so that a file full of them needs no memory, and counts them. */
final class FaultLog {
    private final String file;
    private final Consumer<Fault> faults;
    private int count;

    FaultLog(String file, Consumer<Fault> faults) {
        this.file = file;
        this.faults = faults;
    }

    void add(int line, String column, String found, String wanted, Object... arguments) {
        add(Fault.at(file, line, column, found, "congress.wanted." + wanted, arguments));
    }

    void add(Fault fault) {
        count++;
        faults.accept(fault);
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** Bytes that are not UTF-8. */
    void addBadBytes(Utf8Reader text) {
        text.bad().forEach(bad -> add(bad.line(), "", bad.hex(), "utf8"));
    }
}
