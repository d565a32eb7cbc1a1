package vn.namro.documents;

import java.util.List;
import vn.namro.rule.Fault;

/** A document, template or style pack that cannot be read, with everything that is wrong in it. */
public final class FaultyFile extends RuntimeException {
    private final transient List<Fault> faults;

    public FaultyFile(List<Fault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    public static FaultyFile of(String file, String found, String wanted, Object... arguments) {
        return new FaultyFile(List.of(Fault.at(file, 1, "", found, wanted, arguments)));
    }

    public List<Fault> faults() {
        return faults;
    }
}
