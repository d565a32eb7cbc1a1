package vn.namro.exchange.reading;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import vn.namro.exchange.CanonicalOrder;
import vn.namro.exchange.FolderFile;
import vn.namro.reporting.Actual;
import vn.namro.reporting.model.ActualRule;

/** All reported figures of a folder, in the order of the file, each with its line. */
final class Figures {
    private static final int MIX = 0x9E3779B9;

    private final Actual[] actuals;
    private final int[] lines;
    private int size;

    Figures(List<ActualsPart> parts) {
        int total = parts.stream().mapToInt(ActualsPart::size).sum();
        actuals = new Actual[total];
        lines = new int[total];
    }

    void add(ActualsPart part, int linesBefore) {
        System.arraycopy(part.actuals(), 0, actuals, size, part.size());
        for (int i = 0; i < part.size(); i++) {
            lines[size + i] = part.lines()[i] + linesBefore;
        }
        size += part.size();
    }

    List<Actual> list() {
        return Collections.unmodifiableList(Arrays.asList(actuals));
    }

    /** One instant may stand only once for a target, unit and period, whatever the statuses. */
    void repeated(Faults faults) {
        if (isAscending()) {
            return;
        }
        int slots = Integer.highestOneBit(Math.max(size, 8)) * 4;
        var table = new int[slots];
        for (int i = 0; i < size; i++) {
            int slot = hash(actuals[i]) & slots - 1;
            while (table[slot] != 0 && !same(actuals[table[slot] - 1], actuals[i])) {
                slot = slot + 1 & slots - 1;
            }
            if (table[slot] == 0) {
                table[slot] = i + 1;
            } else {
                faults.add(FolderFile.ACTUALS, lines[i], ActualRule.A15_ONE_FIGURE_AT_ONE_INSTANT.field(),
                        actuals[i].recordedAt().text(), ActualRule.A15_ONE_FIGURE_AT_ONE_INSTANT,
                        String.valueOf(lines[table[slot] - 1]));
            }
        }
    }

    /** A folder in canonical order has every key once; so most need no second look. */
    private boolean isAscending() {
        for (int i = 1; i < size; i++) {
            if (CanonicalOrder.ACTUALS.compare(actuals[i - 1], actuals[i]) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(Actual a, Actual b) {
        return a.period().equals(b.period()) && a.unit().equals(b.unit()) && a.target().equals(b.target())
                && a.recordedAt().instant().equals(b.recordedAt().instant());
    }

    private static int hash(Actual actual) {
        int hash = actual.target().hashCode() * 31 + actual.unit().hashCode();
        hash = hash * 31 + actual.period().year() * 64 + actual.period().length().ordinal() * 16 + actual.period().index();
        hash = hash * 31 + actual.recordedAt().instant().hashCode();
        hash *= MIX;
        return hash ^ hash >>> 15;
    }
}
