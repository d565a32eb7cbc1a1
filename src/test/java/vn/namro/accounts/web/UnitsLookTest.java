package vn.namro.accounts.web;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.accounts.Role;
import vn.namro.organisation.Unit;

/** The tree of units and a unit, in a real browser. */
@ServerTest
class UnitsLookTest {
    private static final String LONG = "Đảng bộ Trung tâm Xúc tiến Đầu tư, Thương mại, Du lịch và Hợp tác quốc tế thuộc Ủy ban nhân dân thành phố";

    @Autowired
    private People people;

    @Test
    void theTreeASearchAndAUnitAreReadable() {
        var root = People.unique("D");
        var below = People.unique("D");
        var closed = People.unique("D");
        people.units(People.unit(root, null), new Unit(below, LONG, "đảng bộ cơ sở", "ban đảng", root, null, null, List.of(), 1200),
                new Unit(closed, "Chi bộ Văn phòng", "chi bộ cơ sở", null, root, null, LocalDate.of(2018, 6, 30), List.of(below), null));
        try (var look = people.look(people.one(Role.SECRETARIAT, root))) {
            for (var path : new String[] {"/units", "/units?q=" + closed, "/units/" + below, "/units?as-of=2018-01-01"}) {
                look.at(path);
            }
        }
    }
}
