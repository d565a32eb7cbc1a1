package vn.namro.congress.delegates.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.Visit;
import vn.namro.accounts.Role;

/** Calling a congress together, its bodies and its elections. */
@ServerTest
class CongressPagesTest {
    static final String[] CALL = {"kind", "DELEGATES", "title", "Đại hội đại biểu lần thứ XIII", "ordinal", "13", "term", "", "place", "Hội trường lớn", "rules", "party-2025",
            "written", "", "session0", "PREPARATORY", "day0", "03/08/2020", "begins0", "14:00", "ends0", "17:00", "session1", "OFFICIAL", "day1", "4/8/2020",
            "begins1", "7h30", "ends1", "17h"};

    @Autowired
    private People people;
    private String unit = "";
    private Visit office = new Visit(0);

    @BeforeEach
    void aUnit() {
        unit = People.unique("BC");
        people.units(People.unit(unit, null));
        office = people.visit(people.one(Role.SECRETARIAT, unit));
    }

    static String called(Visit office, String unit) {
        var fields = new java.util.ArrayList<>(java.util.List.of(CALL));
        fields.addAll(java.util.List.of("unit", unit));
        return office.post("/congresses/new", fields.toArray(String[]::new)).headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    @Test
    void aCongressIsCalledAndReadByThoseOverItsUnitOnly() {
        var at = called(office, unit);
        assertThat(office.get(at).body()).contains("Đại hội đại biểu lần thứ XIII", "khai mạc ngày 03/08/2020", "07:30 – 17:00");
        assertThat(office.get("/congresses").body()).contains(at);
        var other = People.unique("BC");
        people.units(People.unit(other, null));
        var foreign = people.visit(people.one(Role.SECRETARIAT, other));
        for (var path : new String[] {"", "/call", "/bodies"}) {
            assertThat(foreign.get(at + path).statusCode()).as(path).isEqualTo(404);
        }
        for (var path : new String[] {"/call", "/bodies", "/elections"}) {
            assertThat(foreign.post(at + path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(foreign.get("/congresses").body()).doesNotContain(at);
        assertThat(foreign.get("/elections/new?congress=" + at.substring(12)).statusCode()).isEqualTo(404);
    }

    @Test
    void everyFaultIsToldAtOnce() {
        var answer = office.post("/congresses/new", "unit", unit, "ordinal", "x", "day0", "03/08/2020", "begins0", "14:00", "ends0", "13:00");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Ghi tên đại hội", "Chọn hình thức", "Lần thứ là số nguyên", "Ghi địa điểm", "Chọn quy định áp dụng", "03/08/2020 14:00 13:00");
        var overlapping = office.post("/congresses/new", "unit", unit, "kind", "DELEGATES", "title", "Đại hội", "place", "Hội trường", "rules", "plain",
                "session0", "OFFICIAL", "day0", "3/8/2020", "begins0", "8:00", "ends0", "12:00", "session1", "OFFICIAL", "day1", "3/8/2020", "begins1", "11:00", "ends1", "12:00");
        assertThat(overlapping.body()).contains("Các phiên không được chồng lên nhau");
    }

    @Test
    void bodiesAreWrittenByPostAndNameAndRefusedByAnUnknownNumber() {
        var at = called(office, unit);
        assertThat(office.post(at + "/bodies", "PRESIDIUM", "Chủ tọa: Đồng chí Bí thư", "COUNTING", "Trưởng ban: 17").body()).contains("số đại biểu có trong danh sách hoặc họ và tên: 17");
        assertThat(office.post(at + "/bodies", "PRESIDIUM", "Chủ tọa: Đồng chí Bí thư\nChủ tọa: Đồng chí Bí thư").body()).contains("chỉ ghi một lần");
        assertThat(office.post(at + "/bodies", "PRESIDIUM", "Chủ tọa: Đồng chí Bí thư").statusCode()).isEqualTo(302);
        assertThat(office.get(at).body()).contains("Chủ tọa: Đồng chí Bí thư");
    }

    @Test
    void anElectionLeadsToItsCongressAndBack() {
        var at = called(office, unit);
        var id = at.substring("/congresses/".length());
        var election = office.post("/elections/new", "congress", id, "title", "Bầu", "body", "Ban Chấp hành", "seats", "1", "pack", "plain", "style", "strike", "keepers", "2",
                "convened", "3", "candidates", "Ứng cử viên 01\nỨng cử viên 02").headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        assertThat(office.get(election).body()).contains(at);
        assertThat(office.get(at).body()).contains(election);
        var alone = office.post("/elections/new", "unit", unit, "title", "Bầu khác", "body", "Ban Chấp hành", "seats", "1", "pack", "plain", "style", "strike", "keepers", "2",
                "convened", "3", "candidates", "Ứng cử viên 01\nỨng cử viên 02").headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        assertThat(office.get(at).body()).contains("Bầu khác").doesNotContain(alone + "\"");
        assertThat(office.post(at + "/elections", "election", alone.substring("/elections/".length())).statusCode()).isEqualTo(302);
        assertThat(office.get(at).body()).contains(alone + "\"");
    }
}
