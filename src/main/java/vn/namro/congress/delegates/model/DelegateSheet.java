package vn.namro.congress.delegates.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.namro.congress.Congress;
import vn.namro.congress.Delegate;
import vn.namro.language.SearchWords;
import vn.namro.organisation.Organisation;
import vn.namro.rule.Breach;
import vn.namro.rule.Fault;
import vn.namro.rule.FieldRule;

/**
 * A list of delegates as a sheet has it, judged as a whole: every fault at once, each with its cell, or requests to take over.
 *
 * @param kinds the words for each kind, without accents and in small letters
 * @param known who stands on the list, by number
 */
public record DelegateSheet(Congress congress, Organisation organisation, Map<String, Delegate.Kind> kinds, Map<Integer, Delegate> known) {
    /** The heads of the columns, in order; the rule's field of each. */
    public static final List<String> FIELDS = List.of("number", "name", "unit", "kind");

    /** @param number of the row in the sheet; @param cells one for each field, empty where nothing stands */
    public record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** @param requests in the order of the rows; empty when there are faults */
    public record Judged(List<Fault> faults, List<DelegateRequest> requests) {}

    /** @param sheet the sheet's name; a fault stands in its cell: {@code B7} */
    public Judged judge(String sheet, List<Row> rows) {
        var faults = new ArrayList<Fault>();
        var requests = new ArrayList<DelegateRequest>();
        var firstWith = new HashMap<Integer, Integer>();
        for (var row : rows) {
            var request = request(row);
            requests.add(request);
            for (var breach : request.breaches(congress, organisation, Set.of())) {
                faults.add(fault(sheet, row, breach));
            }
            var now = request.number() == null ? null : known.get(request.number());
            if (now != null && now.kind() != request.kind() && (now.replaces() != null || now.replacedBy() != null)) {
                faults.add(fault(sheet, row, 3, CongressRule.G19_STAYS.key(), List.of()));
            }
            var earlier = request.number() == null ? null : firstWith.putIfAbsent(request.number(), row.number());
            if (earlier != null) {
                faults.add(Fault.at(sheet, row.number(), place(0, row), row.cells().getFirst(), "delegates.wanted.number_once", earlier));
            }
        }
        if (rows.isEmpty()) {
            faults.add(Fault.at(sheet, 2, "A2", "", "delegates.wanted.row"));
        }
        return new Judged(faults, faults.isEmpty() ? requests : List.of());
    }

    private DelegateRequest request(Row row) {
        var number = row.cells().get(0);
        return new DelegateRequest(number.matches("\\d{1,6}") ? Integer.valueOf(number) : null, row.cells().get(1).replaceAll("\\s+", " "), row.cells().get(2),
                kinds.get(SearchWords.plain(row.cells().get(3))));
    }

    private static Fault fault(String sheet, Row row, Breach breach) {
        int column = FIELDS.indexOf(((FieldRule) breach.rule()).field());
        return fault(sheet, row, column, breach.rule().key(), breach.arguments());
    }

    private static Fault fault(String sheet, Row row, int column, String wanted, List<Object> arguments) {
        return new Fault(sheet, row.number(), place(column, row), row.cells().get(column), wanted, arguments);
    }

    private static String place(int column, Row row) {
        return "ABCD".charAt(column) + Integer.toString(row.number());
    }

    /** How a list changes when it is taken over. */
    public record Change(List<DelegateRequest> fresh, List<DelegateRequest> changed, int same) {
        /** @param known by number; who is on the list and not in the sheet stays as they are */
        public static Change of(List<DelegateRequest> requests, Map<Integer, Delegate> known) {
            var fresh = new ArrayList<DelegateRequest>();
            var changed = new ArrayList<DelegateRequest>();
            int same = 0;
            for (var request : requests) {
                var now = known.get(request.number());
                if (now == null) {
                    fresh.add(request);
                } else if (now.name().equals(request.name()) && now.unit().equals(request.unit()) && now.kind() == request.kind()) {
                    same++;
                } else {
                    changed.add(request);
                }
            }
            return new Change(fresh, changed, same);
        }
    }
}
