package vn.namro.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.namro.calendar.Period;
import vn.namro.calendar.PeriodLength;

/**
 * Term XII of the bloc, judged over 2015 to 2019. The article says that 7 of its 8 targets were met or exceeded; which
 * targets they were is not known, so all eight and their figures are illustrative.
 */
final class TermXii {
    private static final int FIRST = 2015;
    private static final int LAST = 2019;
    private final Random random = new Random(20150804);
    private final List<Bloc.Grassroots> units = Bloc.ofTermXii(random);
    private final FolderText folder = new FolderText();
    private final Reports reports = new Reports(random);

    static Map<String, String> folder() {
        return new TermXii().write();
    }

    private Map<String, String> write() {
        folder.header("units.csv", "code,name,kind,sector,parent,valid_from,valid_to,successor,members");
        Bloc.rows(units).forEach(row -> folder.row("units.csv", row));
        folder.header("term.csv", "code,organisation,congress,from,to,first_year,last_year,calendar,style,illustrative");
        folder.row("term.csv", "XII", Bloc.CODE, "Đại hội đại biểu lần thứ XII", "2015-08-01", "2020-08-03", FIRST, LAST, "calendar", "party", "true");
        folder.header("resolution.csv", "number,date,title,organisation,term");
        folder.row("resolution.csv", "01-NQ/ĐH", "2015-08-01", "Nghị quyết Đại hội đại biểu Đảng bộ Khối lần thứ XII", Bloc.CODE, "XII");
        clauses();
        targets();
        shares();
        actuals();
        narrative();
        return folder.texts();
    }

    private void clauses() {
        folder.header("clauses.csv", "code,parent,heading,text");
        folder.row("clauses.csv", "I", "", "Mục tiêu", "Xây dựng Đảng bộ Khối trong sạch, vững mạnh; nâng cao chất lượng tham mưu, phục vụ.");
        folder.row("clauses.csv", "II", "", "Các chỉ tiêu chủ yếu", "");
        folder.row("clauses.csv", "II.1", "II", "Về xây dựng tổ chức đảng", "Đánh giá, xếp loại tổ chức cơ sở đảng và đảng viên hằng năm; kiểm tra, giám sát; kết nạp đảng viên.");
        folder.row("clauses.csv", "II.2", "II", "Về công tác tư tưởng, dân vận", "Học tập chỉ thị, nghị quyết; xây dựng mô hình dân vận khéo; xây dựng cơ quan đạt chuẩn văn hóa.");
        folder.row("clauses.csv", "II.3", "II", "Về cải cách hành chính", "Giải quyết thủ tục hành chính đúng hạn.");
    }

    private void targets() {
        folder.header("targets.csv", "code,title,part_of,clause,breakthrough,metric,unit_of_measure,goal,value,value_to,time,every,within,base,base_value,across,tolerance,min_coverage");
        target("CT1", "Hằng năm có từ 95% trở lên tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên", "II.1", "RATIO", "%", ">=", 95, "EVERY_YEAR", "year", "OWN", "");
        target("CT2", "Hằng năm có từ 95% trở lên đảng viên hoàn thành tốt nhiệm vụ trở lên", "II.1", "RATIO", "%", ">=", 95, "EVERY_YEAR", "year", "RATIO_OF_SUMS", "");
        target("CT3", "Cả nhiệm kỳ kết nạp từ 1.200 đảng viên trở lên", "II.1", "COUNT", "đảng viên", ">=", 1200, "CUMULATIVE", "quarter", "SUM", "");
        target("CT4", "Hằng năm kiểm tra, giám sát từ 90 lượt tổ chức đảng trở lên", "II.1", "COUNT", "lượt", ">=", 90, "EVERY_YEAR", "year", "SUM", "");
        target("CT5", "Hằng năm có trên 98% đảng viên tham gia học tập chỉ thị, nghị quyết", "II.2", "RATIO", "%", ">", 98, "EVERY_YEAR", "year", "RATIO_OF_SUMS", "");
        target("CT6", "Mỗi tổ chức cơ sở đảng có ít nhất 01 mô hình dân vận khéo trong nhiệm kỳ", "II.2", "COUNT", "mô hình", ">=", 1, "CUMULATIVE", "year", "EVERY_UNIT", "");
        target("CT7", "Đến cuối nhiệm kỳ có từ 90% trở lên cơ quan, đơn vị đạt chuẩn văn hóa", "II.2", "RATIO", "%", ">=", 90, "LAST_YEAR", "year", "RATIO_OF_SUMS", "");
        target("CT8", "Tỷ lệ giải quyết thủ tục hành chính đúng hạn bình quân nhiệm kỳ đạt từ 97% trở lên", "II.3", "RATIO", "%", ">=", 97, "AVERAGE", "half", "RATIO_OF_SUMS", "");
    }

    private void target(String code, String title, String clause, String metric, String unit, String goal, int value, String time,
            String every, String across, String tolerance) {
        folder.row("targets.csv", code, title, "", clause, "", metric, unit, goal, value, "", time, every, "", "", "", across, tolerance, "");
    }

    /** Recruitment is shared out by size; the shares add up to a little more than the target. */
    private void shares() {
        folder.header("shares.csv", "target,unit,goal,value,value_to,base_value");
        for (var unit : units) {
            if (unit.isOpen()) {
                folder.row("shares.csv", "CT3", unit.code(), ">=", recruits(unit), "", "");
            }
        }
    }

    private static int recruits(Bloc.Grassroots unit) {
        return Math.max(2, (unit.members() * 1210 + Bloc.MEMBERS - 1) / Bloc.MEMBERS);
    }

    private void actuals() {
        for (int year = FIRST; year <= LAST; year++) {
            var period = Period.year(year);
            reports.ratio("CT1", Bloc.CODE, period, 65 + random.nextInt(4), 68);
            var inspecting = new ArrayList<Bloc.Grassroots>();
            for (var unit : units) {
                if (unit.reportsIn(year)) {
                    inspecting.add(unit);
                    yearly(unit, year, period);
                }
            }
            inspections(inspecting, period);
        }
        reports.writeTo(folder);
    }

    private void yearly(Bloc.Grassroots unit, int year, Period period) {
        int members = membersOf(unit);
        reports.ratio("CT2", unit.code(), period, members - random.nextInt(members / 20 + 1), members);
        recruitment(unit, year);
        reports.ratio("CT5", unit.code(), period, members - random.nextInt(members / 70 + 1), members);
        models(unit, year, period);
        int offices = 1 + members / 40;
        reports.ratio("CT7", unit.code(), period, year == LAST ? offices - (random.nextInt(6) == 0 && offices > 2 ? 1 : 0)
                : Math.max(0, offices - random.nextInt(2)), offices);
        for (int half = 1; half <= 2; half++) {
            int files = 200 + random.nextInt(members * 12);
            reports.ratio("CT8", unit.code(), new Period(year, PeriodLength.HALF, half), files - random.nextInt(files / 25 + 1), files);
        }
    }

    private int membersOf(Bloc.Grassroots unit) {
        return unit.members() > 0 ? unit.members() : 30 + Integer.parseInt(unit.code()) % 7;
    }

    private void recruitment(Bloc.Grassroots unit, int year) {
        int perYear = Math.max(1, Math.floorDiv(2 * recruits(unit) + 4 * (random.nextInt(5) - 1) + 5, 10));
        for (int quarter = 1; quarter <= 4; quarter++) {
            int value = perYear / 4 + (quarter <= perYear % 4 ? 1 : 0);
            var period = new Period(year, PeriodLength.QUARTER, quarter);
            if (unit.code().equals("23") && year == 2018 && quarter == 4) {
                corrected(unit, period, value);
            } else {
                reports.count("CT3", unit.code(), period, value);
            }
        }
    }

    /** Returned once, confirmed, and corrected after the year was over: the older figures stay readable. */
    private void corrected(Bloc.Grassroots unit, Period period, int value) {
        reports.add("CT3", unit.code(), period, value + 3, "", "", "submitted", "2019-01-06T09:15", Reports.REPORTER, "");
        reports.add("CT3", unit.code(), period, value + 3, "", "", "returned", "2019-01-08T14:00", Reports.CONFIRMER, "Đề nghị rà soát: có trường hợp chuyển sinh hoạt đảng, không phải kết nạp mới");
        reports.add("CT3", unit.code(), period, value + 1, "", "", "confirmed", "2019-01-10T10:30", Reports.CONFIRMER, "");
        reports.add("CT3", unit.code(), period, value, "", "", "confirmed", "2019-03-21T15:45", Reports.CONFIRMER, "Đính chính: 01 trường hợp có quyết định kết nạp trong quý I/2019");
    }

    private void models(Bloc.Grassroots unit, int year, Period period) {
        boolean only = unit.code().equals("31");
        int value = only ? (year == 2018 ? 1 : 0) : year == FIRST + Integer.parseInt(unit.code()) % 3 ? 1 : random.nextInt(3) / 2;
        reports.count("CT6", unit.code(), period, value);
    }

    /** In 2017 one visit was missing: the target that was not met. */
    private void inspections(List<Bloc.Grassroots> inspecting, Period period) {
        int total = period.year() == 2017 ? 89 : 92 + random.nextInt(9);
        var visits = new int[inspecting.size()];
        for (int i = 0; i < total; i++) {
            visits[i < visits.length ? i : random.nextInt(visits.length)]++;
        }
        for (int i = 0; i < visits.length; i++) {
            reports.count("CT4", inspecting.get(i).code(), period, visits[i]);
        }
    }

    private void narrative() {
        folder.header("narrative.csv", "part,unit,text");
        folder.row("narrative.csv", "results", "", "Đảng bộ Khối tập trung lãnh đạo, chỉ đạo thực hiện các chỉ tiêu, nhiệm vụ theo Nghị quyết Đại hội; công tác tham mưu được đổi mới theo hướng rõ người, rõ việc, rõ trách nhiệm, rõ quy trình, rõ hiệu quả.");
        folder.row("narrative.csv", "results", "01", "Hoàn thành rà soát quy chế làm việc; 100% văn bản đi, đến được theo dõi thời hạn xử lý.");
        folder.row("narrative.csv", "results", "19", "Công khai quy trình giải quyết thủ tục hành chính tại bộ phận tiếp nhận và trả kết quả.");
        folder.row("narrative.csv", "limits", "", "Năm 2017, số lượt kiểm tra, giám sát tổ chức đảng còn thiếu so với chỉ tiêu.");
        folder.row("narrative.csv", "limits", "23", "Báo cáo kết nạp đảng viên quý IV/2018 phải đính chính sau khi đối chiếu hồ sơ.");
        folder.row("narrative.csv", "causes", "", "Kế hoạch kiểm tra năm 2017 được ban hành chậm; một số cuộc phải chuyển sang năm sau.");
        folder.row("narrative.csv", "lessons", "", "Giao chỉ tiêu phải kèm đầu mối chịu trách nhiệm và kỳ báo cáo; theo dõi thường xuyên để điều chỉnh trong năm.");
    }
}
