package vn.namro.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.accounts.Role;
import vn.namro.organisation.Unit;

@ServerTest
class UnitsPageTest {
    @Autowired
    private People people;

    @Test
    void aUnitIsFoundWithoutAccentsAndAClosedOneSaysUntilWhen() {
        var root = People.unique("D");
        var office = People.unique("D");
        var closed = People.unique("D");
        people.units(People.unit(root, null), new Unit(office, "Chi bộ Văn phòng", "chi bộ cơ sở", "ban đảng", root, null, null, List.of(), 1200),
                new Unit(closed, "Văn phòng Đăng ký", null, null, root, null, LocalDate.of(2018, 6, 30), List.of(office), null));
        var clerk = people.visit(people.one(Role.CLERK, root));
        assertThat(clerk.get("/units?q=van+phong").body()).contains("2 đơn vị khớp", office, closed, "Đến hết ngày 30/06/2018");
        assertThat(clerk.get("/units?q=van+phong+dang+ky").body()).contains("1 đơn vị khớp", closed);
        assertThat(clerk.get("/units").body()).contains("Chi bộ Văn phòng", "ban đảng", "1.200").doesNotContain("Văn phòng Đăng ký");
        assertThat(clerk.get("/units?as-of=30/06/2018").body()).contains("Văn phòng Đăng ký");
        assertThat(clerk.get("/units/" + closed).body()).contains("đã kết thúc hiệu lực", "Chi bộ Văn phòng");
        assertThat(clerk.get("/units?as-of=31/02/2018").body()).contains("Không đọc được ngày này");
    }

    @Test
    void aUnitOfAnotherSubtreeDoesNotExist() {
        var mine = People.unique("D");
        var theirs = People.unique("D");
        people.units(People.unit(mine, null), People.unit(theirs, null));
        var leader = people.visit(people.one(Role.LEADER, mine));
        assertThat(leader.get("/units/" + mine).statusCode()).isEqualTo(200);
        assertThat(leader.get("/units/" + theirs).statusCode()).isEqualTo(404);
        assertThat(leader.get("/units?under=" + theirs).statusCode()).isEqualTo(404);
        assertThat(leader.get("/units?q=" + theirs).body()).contains("Không tìm thấy đơn vị nào");
    }
}
