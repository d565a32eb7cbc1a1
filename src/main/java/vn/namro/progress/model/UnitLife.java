package vn.namro.progress.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.namro.organisation.Organisation;

/** A unit as the judge sees it: when it stood, who it followed, who followed it, and where it was without children. */
final class UnitLife {
    private final String code;
    private final @Nullable LocalDate began;
    private final @Nullable LocalDate ended;
    private final List<UnitLife> predecessors = new ArrayList<>();
    private final List<UnitLife> successors = new ArrayList<>();
    private final boolean[] valid;
    /** The day on which a period's figure of this unit is looked at: the period's last, or the unit's last inside it. */
    private final @Nullable LocalDate[] reportingDays;
    private final boolean[] leaf;

    private UnitLife(String code, String root, Organisation organisation, TermGrid grid) {
        this.code = code;
        began = organisation.began(code);
        ended = organisation.ended(code);
        valid = new boolean[grid.size()];
        reportingDays = new LocalDate[grid.size()];
        leaf = new boolean[grid.size()];
        for (int node = 0; node < grid.size(); node++) {
            valid[node] = organisation.validOn(code, grid.lastDay(node));
            reportingDays[node] = valid[node] ? grid.lastDay(node) : lastValidDay(organisation, grid, node);
            leaf[node] = reportingDays[node] != null && organisation.leavesOn(root, reportingDays[node]).contains(code);
        }
    }

    private @Nullable LocalDate lastValidDay(Organisation organisation, TermGrid grid, int node) {
        LocalDate last = null;
        for (var span : organisation.spans(code)) {
            if (span.validTo() != null && span.existedBetween(grid.firstDay(node), grid.lastDay(node))) {
                last = span.validTo();
            }
        }
        return last;
    }

    /** Every unit by code, tied to those before and after it. A code is one unit, closed after its last span, by the successors named there. */
    static Map<String, UnitLife> all(Organisation organisation, String root, TermGrid grid) {
        var lives = new HashMap<String, UnitLife>();
        for (var unit : organisation.units()) {
            lives.computeIfAbsent(unit.code(), code -> new UnitLife(code, root, organisation, grid));
        }
        for (var life : lives.values()) {
            if (life.ended != null) {
                for (var successor : organisation.spans(life.code).getLast().successors()) {
                    life.successors.add(lives.get(successor));
                    lives.get(successor).predecessors.add(life);
                }
            }
        }
        return lives;
    }

    String code() {
        return code;
    }

    List<UnitLife> predecessors() {
        return predecessors;
    }

    List<UnitLife> predecessorsClosedBefore(LocalDate day) {
        return predecessors.stream().filter(predecessor -> predecessor.closedBefore(day)).toList();
    }

    List<UnitLife> successors() {
        return successors;
    }

    boolean hasBegunBy(LocalDate day) {
        return began == null || !began.isAfter(day);
    }

    boolean closedBefore(LocalDate day) {
        return ended != null && ended.isBefore(day);
    }

    boolean validAtEndOf(int node) {
        return valid[node];
    }

    @Nullable LocalDate reportingDay(int node) {
        return reportingDays[node];
    }

    boolean isLeafIn(int node) {
        return leaf[node];
    }

    /** The closed units whose figures are joined to this one's on a day: each has this unit as its only successor. */
    List<UnitLife> joinedOn(LocalDate day) {
        var joined = new ArrayList<UnitLife>();
        for (var predecessor : predecessors) {
            if (predecessor.successors.size() == 1 && predecessor.closedBefore(day)) {
                joined.add(predecessor);
                joined.addAll(predecessor.joinedOn(day));
            }
        }
        return joined;
    }

    @Override
    public String toString() {
        return code;
    }
}
