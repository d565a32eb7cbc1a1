package vn.namro.congress.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.namro.congress.Ballots;
import vn.namro.congress.Mark;
import vn.namro.language.CodeOrder;

/**
 * The entries of all members held against each other, ballot by ballot. Nothing is decided by majority: whatever is not the
 * same in every entry is a difference until the board settles it with the paper in hand.
 *
 * @param agreed the ballots of the box, settled ones included, in the order of serials
 */
public record Reconciliation(int candidates, List<Paper> agreed, List<Difference> differences) {

    /**
     * @param read what each member read, in the order of the entries; null where that entry has no such serial
     * @param settled null while it is open
     */
    public record Difference(String serial, List<@Nullable Paper> read, @Nullable Settlement settled) {
        /** A list may hold null here: an entry without this ballot. */
        public Difference {
            read = java.util.Collections.unmodifiableList(new ArrayList<>(read));
        }
    }

    public Reconciliation {
        agreed = List.copyOf(agreed);
        differences = List.copyOf(differences);
    }

    /** @param entries one list of papers for each member */
    public static Reconciliation of(int candidates, List<List<Paper>> entries, Map<String, Settlement> settlements) {
        var bySerial = new TreeMap<String, @Nullable Paper[]>(CodeOrder.NATURAL);
        for (int i = 0; i < entries.size(); i++) {
            for (var paper : entries.get(i)) {
                bySerial.computeIfAbsent(paper.serial(), _ -> new Paper[entries.size()])[i] = paper;
            }
        }
        var agreed = new ArrayList<Paper>();
        var differences = new ArrayList<Difference>();
        bySerial.forEach((serial, read) -> {
            var first = read[0];
            if (first != null && Arrays.stream(read).allMatch(paper -> paper != null && paper.saysAs(first))) {
                agreed.add(first);
                return;
            }
            var settled = settlements.get(serial);
            differences.add(new Difference(serial, Arrays.asList(read), settled));
            if (settled != null && settled.paper() != null) {
                agreed.add(settled.paper());
            }
        });
        return new Reconciliation(candidates, agreed, differences);
    }

    public List<Difference> open() {
        return differences.stream().filter(difference -> difference.settled() == null).toList();
    }

    public Ballots ballots() {
        var box = Ballots.of(candidates);
        agreed.forEach(paper -> box.add(paper.serial(), paper.voided(), paper.marks().toArray(Mark[]::new)));
        return box.build();
    }
}
