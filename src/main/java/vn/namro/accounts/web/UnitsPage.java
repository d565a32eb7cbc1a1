package vn.namro.accounts.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.namro.organisation.Unit;

/**
 * One level of the tree, or what a search found.
 *
 * @param under the unit whose sub-units are listed, null at the top and in a search
 * @param all how many units stand in the visitor's part of the tree
 * @param found how many the list has on all its sheets
 * @param mayAdd whether the visitor may make units
 * @param sheet which sheet of the list is shown, the first is 1
 */
public record UnitsPage(UnitsScope scope, String typed, @Nullable Unit under, List<Unit> above, List<Row> rows, int all, int found, int sheet, int sheets,
        boolean mayAdd) {
    static final int ROWS = 100;

    /** @param below how many units stand below it, at any depth */
    public record Row(Unit unit, int below) {}

    /** Rows that follow each other and stand in one sector. */
    public record Group(@Nullable String sector, List<Row> rows) {}

    public List<Group> groups() {
        var groups = new ArrayList<Group>();
        for (var row : rows) {
            if (groups.isEmpty() || !Objects.equals(groups.getLast().sector(), row.unit().sector())) {
                groups.add(new Group(row.unit().sector(), new ArrayList<>()));
            }
            groups.getLast().rows().add(row);
        }
        return groups;
    }
}
