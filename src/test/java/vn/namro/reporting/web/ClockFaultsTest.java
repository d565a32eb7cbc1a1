package vn.namro.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import vn.namro.ExampleTerms;
import vn.namro.MovableClock;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.accounts.Role;
import vn.namro.audit.DoneBy;
import vn.namro.calendar.OfficeTime;
import vn.namro.exchange.action.ImportTerm;

/** A clock that is wrong, a process that believes itself elsewhere: no deadline moves. */
@ServerTest
class ClockFaultsTest {
    private static final List<String> ZONES = List.of("UTC", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Ho_Chi_Minh", "Asia/Kathmandu");
    private static final TimeZone HERE = TimeZone.getDefault();

    @Autowired
    private People people;
    @Autowired
    private ImportTerm importTerm;
    @Autowired
    private MovableClock clock;
    @TempDir
    private Path folder;

    @AfterEach
    void theClockAndTheZoneGoBack() {
        clock.ahead(Duration.ZERO);
        TimeZone.setDefault(HERE);
    }

    @Test
    void aDayEndsAtMidnightOfTheOfficeWhereverTheProcessIs() {
        for (var zone : ZONES) {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(OfficeTime.dayOf(Instant.parse("2020-02-28T17:00:00Z"))).as(zone).isEqualTo(LocalDate.of(2020, 2, 29));
            assertThat(OfficeTime.dayOf(Instant.parse("2020-02-29T16:59:59Z"))).as(zone).isEqualTo(LocalDate.of(2020, 2, 29));
            assertThat(OfficeTime.dayOf(Instant.parse("2020-02-29T17:00:00Z"))).as(zone).isEqualTo(LocalDate.of(2020, 3, 1));
            assertThat(OfficeTime.endOf(LocalDate.of(2020, 3, 31))).as(zone).isEqualTo(Instant.parse("2020-03-31T17:00:00Z"));
            assertThat(OfficeTime.startOf(LocalDate.of(2021, 1, 1))).as(zone).isEqualTo(Instant.parse("2020-12-31T17:00:00Z"));
        }
    }

    @Test
    void aWrongClockAndAForeignZoneMoveNoDeadlineOfALeapMonthAQuarterOrAYear() {
        var root = People.unique("GOC-");
        var unit = People.unique("CS-");
        var term = People.unique("NKD-");
        ExampleTerms.write(folder, Map.of(
                "units.csv", "code,name,kind,sector,parent,valid_from,valid_to,successor,members\n" + root + ",Đảng bộ Khối,,,,,,,\n" + unit + ",Đảng bộ cơ sở,,," + root + ",,,,\n",
                "term.csv", "code,organisation,congress,from,to,first_year,last_year,calendar,style,illustrative\n" + term + "," + root + ",Đại hội,2020-01-01,,2020,2020,calendar,party,\n",
                "resolution.csv", "number,date,title,organisation,term\n01-NQ/ĐH,2020-01-01,Nghị quyết," + root + "," + term + "\n",
                "targets.csv", "code,title,part_of,clause,breakthrough,metric,unit_of_measure,goal,value,value_to,time,every,within,base,base_value,across,tolerance,min_coverage\n"
                        + "CT1,Kết nạp đảng viên,,,,COUNT,đảng viên,>=,100,,CUMULATIVE,month,,,,SUM,,\nCT2,Kiểm tra,,,,COUNT,chi bộ,>=,100,,CUMULATIVE,quarter,,,,SUM,,\n"
                        + "CT3,Tổng kết,,,,COUNT,lần,>=,1,,CUMULATIVE,year,,,,SUM,,\n",
                "actuals.csv", "target,unit,period,value,numerator,denominator,status,recorded_at,by,note\n"));
        importTerm.run(ExampleTerms.read(folder), DoneBy.THE_PROGRAM);
        var office = people.one(Role.SECRETARIAT, root);
        var visit = people.visit(office);
        visit.get("/report-kinds?term=" + term);
        for (var length : List.of("MONTH", "QUARTER", "YEAR")) {
            assertThat(visit.post("/report-kinds?term=" + term, "do", "set", "code", length, "name", "Báo cáo " + length, "length", length, "targets", "", "units", "",
                    "opens", "0", "closes", "5", "confirmer", "ABOVE").statusCode()).isEqualTo(302);
        }
        var wanted = Map.of("2020-02", "2020-02-29 2020-02-29 2020-03-05", "2020-Q1", "2020-03-31 2020-03-31 2020-04-05", "2020", "2020-12-31 2020-12-31 2021-01-05");
        for (var wrong : List.of(Duration.ZERO, Duration.ofDays(1), Duration.ofDays(-1), Duration.ofHours(7), Duration.ofHours(-7))) {
            for (var zone : ZONES) {
                clock.ahead(wrong);
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                var token = people.token(office);
                wanted.forEach((period, days) -> {
                    var answer = people.visit().ask(token, "GET", "/api/v1/terms/" + term + "/reports/" + unit + "/" + period);
                    var report = new JsonMapper().readTree(answer.body());
                    assertThat(report.get("lastDay").asString() + " " + report.get("opens").asString() + " " + report.get("closes").asString())
                            .as("%s, clock %s, zone %s", period, wrong, zone).isEqualTo(days);
                });
            }
        }
    }
}
