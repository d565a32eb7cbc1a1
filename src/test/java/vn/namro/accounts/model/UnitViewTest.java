package vn.namro.accounts.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;
import vn.namro.organisation.Organisation;
import vn.namro.language.SearchWords;
import vn.namro.organisation.Unit;

class UnitViewTest {
    private static final LocalDate DAY = LocalDate.of(2019, 1, 1);

    @Test
    void aTreeOfFiveThousandUnitsIsCountedAndSearched() {
        var units = new ArrayList<>(List.of(unit("R", "Đảng bộ Khối", null)));
        for (int i = 0; i < 52; i++) {
            units.add(unit("B" + i, "Đảng bộ " + i, "R"));
            for (int j = 0; j < 99; j++) {
                units.add(unit("B" + i + "." + j, "Chi bộ Phòng " + j, "B" + i));
            }
        }
        var view = view(units);
        assertThat(view.size()).isEqualTo(5201);
        assertThat(view.below("R")).isEqualTo(5200);
        assertThat(view.below("B7")).isEqualTo(99);
        assertThat(view.tops()).extracting(Unit::code).containsExactly("R");
        assertThat(view.search(SearchWords.of("chi bo phong b7.98"))).extracting(Unit::code).containsExactly("B7.98");
    }

    @Test
    void namesStandInVietnameseOrderWordByWord() {
        var view = view(List.of(unit("R", "Khối", null), unit("1", "Đoàn", "R"), unit("2", "Dân vận", "R"), unit("3", "Ban Y", "R"), unit("4", "Bang A", "R")));
        assertThat(view.children("R")).extracting(Unit::name).containsExactly("Ban Y", "Bang A", "Dân vận", "Đoàn");
    }

    @Test
    void aFormerNameFindsTheUnit() {
        var view = view(List.of(new Unit("U", "Sở Kế hoạch", null, null, null, null, DAY.minusDays(1), List.of(), null),
                new Unit("U", "Sở Tài chính", null, null, null, DAY, null, List.of(), null)));
        assertThat(view.search(SearchWords.of("KE HOACH"))).extracting(Unit::name).containsExactly("Sở Tài chính");
    }

    @Test
    void whatIsNotSeenIsNeitherListedNorFound() {
        var tree = Organisation.of(List.of(unit("R", "Khối", null), unit("A", "Đảng bộ A", "R"), unit("B", "Đảng bộ B", "R")));
        var view = new UnitView(tree, new TreeSet<>(List.of("A")), DAY);
        assertThat(view.tops()).extracting(Unit::code).containsExactly("A");
        assertThat(view.find("B")).isEmpty();
        assertThat(view.above(view.find("A").orElseThrow())).isEmpty();
        assertThat(view.search(SearchWords.of("dang bo"))).extracting(Unit::code).containsExactly("A");
    }

    private static UnitView view(List<Unit> units) {
        return new UnitView(Organisation.of(units), new TreeSet<>(units.stream().map(Unit::code).toList()), DAY);
    }

    private static Unit unit(String code, String name, @Nullable String parent) {
        return new Unit(code, name, null, null, parent, null, null, List.of(), null);
    }
}
