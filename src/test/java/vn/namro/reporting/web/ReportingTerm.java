package vn.namro.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.namro.ExampleTerms;
import vn.namro.People;
import vn.namro.Visit;
import vn.namro.audit.DoneBy;
import vn.namro.exchange.action.ImportTerm;

/** A term of the years 2019 and 2020 with two units below one, and what a visitor does to their reports. */
public record ReportingTerm(String code, String root, String one, String other) {
    public static ReportingTerm imported(ImportTerm importTerm, Path folder) {
        var term = new ReportingTerm(People.unique("NKB-"), People.unique("GOC-"), People.unique("CS-"), People.unique("CS-"));
        ExampleTerms.write(folder, Map.of(
                "units.csv", "code,name,kind,sector,parent,valid_from,valid_to,successor,members\n" + term.root + ",Đảng bộ Khối,,,,,,,\n" + term.one
                        + ",Đảng bộ Sở Nội vụ,,," + term.root + ",,,,\n" + term.other + ",Đảng bộ Sở Tài chính,,," + term.root + ",,,,\n",
                "term.csv", "code,organisation,congress,from,to,first_year,last_year,calendar,style,illustrative\n" + term.code + "," + term.root
                        + ",Đại hội,2019-01-01,,2019,2020,calendar,party,\n",
                "resolution.csv", "number,date,title,organisation,term\n01-NQ/ĐH,2019-01-01,Nghị quyết," + term.root + "," + term.code + "\n",
                "targets.csv", "code,title,part_of,clause,breakthrough,metric,unit_of_measure,goal,value,value_to,time,every,within,base,base_value,across,tolerance,min_coverage\n"
                        + "CT1,Kết nạp đảng viên,,,,COUNT,đảng viên,>=,100,,CUMULATIVE,year,,,,SUM,,\n"
                        + "CT2,Hồ sơ đúng hạn,,,,RATIO,%,>=,95,,EVERY_YEAR,year,,,,RATIO_OF_SUMS,,\n"
                        + "CT3,Chi bộ được kiểm tra,,,,COUNT,chi bộ,>=,100,,CUMULATIVE,year,,,,SUM,,\n",
                "actuals.csv", "target,unit,period,value,numerator,denominator,status,recorded_at,by,note\n"));
        importTerm.run(ExampleTerms.read(folder), DoneBy.THE_PROGRAM);
        return term;
    }

    String report(String unit, String period) {
        return "/reports/" + code + "/" + unit + "/" + period;
    }

    String confirmation(String unit, String period) {
        return "/confirmations/" + code + "/" + unit + "/" + period;
    }

    HttpResponse<String> type(Visit clerk, String report, String verb, String... fields) {
        var all = new ArrayList<>(List.of("seen", seen(clerk.get(report)), "written", "vi", "do", verb));
        all.addAll(List.of(fields));
        return clerk.post(report, all.toArray(String[]::new));
    }

    /** Figures of CT1, the two of CT2, and of CT3. */
    void draft(Visit clerk, String report, String... figures) {
        assertThat(type(clerk, report, "check", "value.CT1", figures[0], "numerator.CT2", figures[1], "denominator.CT2", figures[2], "value.CT3", figures[3])
                .statusCode()).isEqualTo(302);
    }

    /** @param answers as names and values of fields */
    HttpResponse<String> handIn(Visit clerk, String report, String... answers) {
        return post(clerk, report + "/check", report + "/check", answers);
    }

    HttpResponse<String> confirm(Visit office, String confirmation, String... targets) {
        var fields = new ArrayList<>(List.of("do", "confirm"));
        List.of(targets).forEach(target -> fields.addAll(List.of("target", target)));
        return post(office, confirmation, confirmation, fields.toArray(String[]::new));
    }

    /** Opens a page and sends its form to an address, with the key and the state that the page carries. */
    HttpResponse<String> post(Visit visit, String page, String address, String... fields) {
        var opened = visit.get(page);
        var all = new ArrayList<>(List.of("key", key(opened), "seen", seen(opened)));
        all.addAll(List.of(fields));
        return visit.post(address, all.toArray(String[]::new));
    }

    static String key(HttpResponse<String> page) {
        return found(page, "name=\"key\" value=\"([^\"]+)\"");
    }

    static String seen(HttpResponse<String> page) {
        return found(page, "name=\"seen\" value=\"([^\"]+)\"");
    }

    static String found(HttpResponse<String> page, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(page.body());
        assertThat(matcher.find()).as(page.body()).isTrue();
        return matcher.group(1);
    }
}
