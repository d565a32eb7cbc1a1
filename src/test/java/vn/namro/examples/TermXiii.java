package vn.namro.examples;

import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.namro.calendar.Period;
import vn.namro.calendar.PeriodLength;

/**
 * Term XIII of the bloc, under way: figures up to the third quarter of 2022, the last of them not yet all confirmed. The
 * article gives the first breakthrough; the second, the targets and every figure are illustrative.
 */
final class TermXiii {
    private static final int FIRST = 2020;
    private static final int LAST = 2024;
    private final Random random = new Random(20200804);
    private final List<Bloc.Grassroots> units = Bloc.ofTermXiii(random);
    private final FolderText folder = new FolderText();
    private final Reports reports = new Reports(random);

    static Map<String, String> folder() {
        return new TermXiii().write();
    }

    private Map<String, String> write() {
        folder.header("units.csv", "code,name,kind,sector,parent,valid_from,valid_to,successor,members");
        Bloc.rows(units).forEach(row -> folder.row("units.csv", row));
        folder.header("term.csv", "code,organisation,congress,from,to,first_year,last_year,calendar,style,illustrative");
        folder.row("term.csv", "XIII", Bloc.CODE, "Đại hội đại biểu lần thứ XIII", "2020-08-04", "", FIRST, LAST, "calendar", "party", "true");
        folder.header("resolution.csv", "number,date,title,organisation,term");
        folder.row("resolution.csv", "01-NQ/ĐH", "2020-08-04", "Nghị quyết Đại hội đại biểu Đảng bộ Khối lần thứ XIII", Bloc.CODE, "XIII");
        clauses();
        folder.header("breakthroughs.csv", "code,title,text");
        folder.row("breakthroughs.csv", "DP1", "Trách nhiệm, kỷ luật, kỷ cương, đạo đức công vụ; cải cách hành chính; ứng dụng công nghệ thông tin",
                "Nâng cao ý thức trách nhiệm, kỷ luật, kỷ cương, đạo đức công vụ, tinh thần đổi mới, sáng tạo và chất lượng công tác của đội ngũ cán bộ, đảng viên; đẩy mạnh cải cách hành chính; tăng cường ứng dụng công nghệ thông tin.");
        folder.row("breakthroughs.csv", "DP2", "Nâng cao chất lượng sinh hoạt chi bộ (minh họa)", "Khâu đột phá thứ hai không được nguồn tin nêu; nội dung này là minh họa.");
        targets();
        shares();
        actuals();
        folder.header("narrative.csv", "part,unit,text");
        folder.row("narrative.csv", "results", "", "Các cấp ủy đã cụ thể hóa Nghị quyết Đại hội thành chương trình hành động, giao chỉ tiêu đến từng tổ chức cơ sở đảng.");
        folder.row("narrative.csv", "limits", "", "Một số tổ chức cơ sở đảng gửi báo cáo quý III/2022 chậm.");
        return folder.texts();
    }

    private void clauses() {
        folder.header("clauses.csv", "code,parent,heading,text");
        folder.row("clauses.csv", "I", "", "Mục tiêu", "Xây dựng Đảng bộ Khối tiêu biểu, gương mẫu, đi đầu.");
        folder.row("clauses.csv", "II", "", "Các chỉ tiêu chủ yếu", "");
        folder.row("clauses.csv", "II.1", "II", "Về xây dựng Đảng", "Đánh giá, xếp loại; kết nạp đảng viên; chất lượng sinh hoạt chi bộ.");
        folder.row("clauses.csv", "II.2", "II", "Về cải cách hành chính, chuyển đổi số", "Dịch vụ công trực tuyến; giải quyết thủ tục hành chính; chữ ký số.");
        folder.row("clauses.csv", "III", "", "Nhiệm vụ, giải pháp", "");
        folder.row("clauses.csv", "III.1", "III", "Hai khâu đột phá", "");
    }

    private void targets() {
        folder.header("targets.csv", "code,title,part_of,clause,breakthrough,metric,unit_of_measure,goal,value,value_to,time,every,within,base,base_value,across,tolerance,min_coverage");
        target("CT1", "Hằng năm có từ 90% trở lên tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên", "", "II.1", "", "RATIO", "%", ">=", 90, "", "EVERY_YEAR", "year", "", "", "OWN", "");
        target("CT2", "Hằng năm có từ 90% trở lên đảng viên hoàn thành tốt nhiệm vụ trở lên", "", "II.1", "", "RATIO", "%", ">=", 90, "", "EVERY_YEAR", "year", "", "", "RATIO_OF_SUMS", "");
        target("CT3", "Hằng năm kết nạp đảng viên đạt từ 3% trở lên so với tổng số đảng viên đầu nhiệm kỳ", "", "II.1", "", "COUNT", "đảng viên", ">=", 3, "", "EVERY_YEAR", "quarter", "FROZEN", Bloc.MEMBERS, "SUM", "0.2");
        target("CT4", "Mỗi tổ chức cơ sở đảng tổ chức ít nhất 04 buổi sinh hoạt chuyên đề mỗi năm", "", "II.1", "DP2", "COUNT", "buổi", ">=", 4, "", "EVERY_YEAR", "quarter", "", "", "EVERY_UNIT", "");
        target("CT5", "Ứng dụng công nghệ thông tin trong hoạt động cơ quan", "", "II.2", "DP1", "COMPOUND", "", "", "", "", "", "", "", "", "", "");
        target("CT5.1", "Đến cuối nhiệm kỳ 100% cán bộ, đảng viên được đào tạo kỹ năng chữ ký số", "CT5", "II.2", "DP1", "RATIO", "%", "=", 100, "", "END_OF_TERM", "quarter", "", "", "RATIO_OF_SUMS", "");
        target("CT5.2", "Đến cuối nhiệm kỳ dịch vụ công trực tuyến đạt từ 82% trở lên", "CT5", "II.2", "DP1", "RATIO", "%", ">=", 82, "", "END_OF_TERM", "quarter", "", "", "RATIO_OF_SUMS", "2");
        target("CT6", "Tỷ lệ giải quyết thủ tục hành chính đúng hạn bình quân nhiệm kỳ đạt từ 98% trở lên", "", "II.2", "DP1", "RATIO", "%", ">=", 98, "", "AVERAGE", "half", "", "", "RATIO_OF_SUMS", "0.5");
        target("CT7", "Cả nhiệm kỳ có từ 300 đến 350 sáng kiến được công nhận", "", "II.2", "DP1", "COUNT", "sáng kiến", "range", 300, 350, "CUMULATIVE", "quarter", "", "", "SUM", "");
        target("CT8", "Không để xảy ra vụ việc vi phạm kỷ luật công vụ phải xử lý hình sự", "", "II.1", "DP1", "COUNT", "vụ việc", "none", "", "", "CUMULATIVE", "quarter", "", "", "SUM", "");
    }

    private void target(String code, String title, String partOf, String clause, String breakthrough, String metric, String unit,
            String goal, Object value, Object valueTo, String time, String every, String base, Object baseValue, String across, String tolerance) {
        folder.row("targets.csv", code, title, partOf, clause, breakthrough, metric, unit, goal, value, valueTo, time, every, "",
                base, baseValue, across, tolerance, "");
    }

    private void shares() {
        folder.header("shares.csv", "target,unit,goal,value,value_to,base_value");
        for (var unit : units) {
            folder.row("shares.csv", "CT7", unit.code(), ">=", Math.max(2, unit.members() * 5 / 130), "", "");
        }
    }

    private void actuals() {
        for (int year = FIRST; year <= 2022; year++) {
            if (year < 2022) {
                reports.ratio("CT1", Bloc.CODE, Period.year(year), 63 + random.nextInt(6), 68);
            }
            for (var unit : units) {
                if (year < 2022) {
                    reports.ratio("CT2", unit.code(), Period.year(year), unit.members() - random.nextInt(unit.members() / 12 + 1), unit.members());
                }
                for (int half = 1; half <= (year == 2022 ? 1 : 2); half++) {
                    int files = 200 + random.nextInt(unit.members() * 12);
                    reports.ratio("CT6", unit.code(), new Period(year, PeriodLength.HALF, half), files - random.nextInt(files / 30 + 1), files);
                }
                for (int quarter = 1; quarter <= (year == 2022 ? 3 : 4); quarter++) {
                    quarterly(unit, new Period(year, PeriodLength.QUARTER, quarter), (year - FIRST) * 4 + quarter);
                }
            }
        }
        reports.writeTo(folder);
    }

    /** @param elapsed quarters since the term began, this one included */
    private void quarterly(Bloc.Grassroots unit, Period period, int elapsed) {
        boolean last = period.year() == 2022 && period.index() == 3;
        int lateness = last ? Integer.parseInt(unit.code()) % 11 : 0;
        if (lateness == 5) {
            return; // nothing handed in for the last quarter
        }
        String status = lateness == 3 ? "submitted" : lateness == 7 ? "draft" : lateness == 9 ? "returned" : "confirmed";
        var recorded = Bloc.recorded(reports.end(period), random);
        var by = status.equals("confirmed") || status.equals("returned") ? Reports.CONFIRMER : Reports.REPORTER;
        var note = status.equals("returned") ? "Đề nghị bổ sung danh sách kèm theo" : "";
        int members = unit.members();
        int recruits = (members * 31 / 1000 + random.nextInt(3)) / 4 + (random.nextInt(3) == 0 ? 1 : 0);
        reports.add("CT3", unit.code(), period, recruits, "", "", status, recorded, by, note);
        boolean behind = unit.code().equals("44") && period.year() == 2021 && period.index() == 4;
        reports.add("CT4", unit.code(), period, behind ? 1 : 1 + random.nextInt(2), "", "", status, recorded, by, note);
        reports.add("CT5.1", unit.code(), period, "", Math.min(members, members * (elapsed * 6 + random.nextInt(8)) / 100), members, status, recorded, by, note);
        int services = 20 + members / 5;
        reports.add("CT5.2", unit.code(), period, "", services * Math.min(95, 35 + elapsed * 4 + random.nextInt(6)) / 100, services, status, recorded, by, note);
        reports.add("CT7", unit.code(), period, random.nextInt(members + 120) / 160, "", "", status, recorded, by, note);
        reports.add("CT8", unit.code(), period, 0, "", "", status, recorded, by, note);
    }
}
