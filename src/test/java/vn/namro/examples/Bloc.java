package vn.namro.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The units of the illustrative bloc. A press report gives the 68 grassroots organisations and 8,875 members, another the
 * four sectors; which bodies they are, their sizes and everything that they report is made up.
 */
final class Bloc {
    static final String CODE = "DBK";
    static final String NAME = "Đảng bộ Khối các cơ quan thành phố Hà Nội";
    static final int MEMBERS = 8875;
    private static final String COMMITTEE = "đảng bộ cơ sở";
    private static final String BRANCH = "chi bộ cơ sở";

    /** A grassroots organisation; {@code from} and {@code to} are empty for always. */
    record Grassroots(String code, String name, String kind, String sector, String from, String to, String successor, int members) {
        boolean reportsIn(int year) {
            return (from.isEmpty() || Integer.parseInt(from.substring(0, 4)) <= year)
                    && (to.isEmpty() || Integer.parseInt(to.substring(0, 4)) >= year);
        }

        boolean isOpen() {
            return to.isEmpty();
        }
    }

    private static final String[] PARTY_BOARDS = {"Văn phòng Thành ủy", "Ban Tổ chức", "Ban Tuyên giáo", "Ban Dân vận", "Ban Nội chính",
        "Cơ quan Ủy ban Kiểm tra", "Cơ quan Đảng ủy Khối", "Trường Đào tạo cán bộ"};
    private static final String[] FRONT = {"Cơ quan Ủy ban Mặt trận Tổ quốc", "Trung tâm Hoạt động Mặt trận"};
    private static final String[] UNIONS = {"Cơ quan Liên đoàn Lao động", "Cơ quan Hội Liên hiệp Phụ nữ", "Cơ quan Thành đoàn",
        "Cơ quan Hội Nông dân", "Cơ quan Hội Cựu chiến binh", "Trung tâm Văn hóa Lao động", "Trung tâm Hỗ trợ Nông dân", "Nhà Thiếu nhi"};
    private static final String[] DEPARTMENTS = {"Sở Nội vụ", "Sở Tài chính", "Sở Kế hoạch và Đầu tư", "Sở Tư pháp", "Sở Công Thương",
        "Sở Nông nghiệp và Phát triển nông thôn", "Sở Giao thông vận tải", "Sở Xây dựng", "Sở Quy hoạch - Kiến trúc",
        "Sở Tài nguyên và Môi trường", "Sở Thông tin và Truyền thông", "Sở Lao động - Thương binh và Xã hội", "Sở Văn hóa và Thể thao",
        "Sở Du lịch", "Sở Khoa học và Công nghệ", "Sở Giáo dục và Đào tạo", "Sở Y tế", "Sở Ngoại vụ", "Thanh tra Thành phố",
        "Văn phòng Ủy ban nhân dân Thành phố", "Văn phòng Hội đồng nhân dân Thành phố", "Ban Dân tộc", "Ban Quản lý các khu công nghiệp",
        "Ban Thi đua - Khen thưởng", "Ban Tôn giáo", "Chi cục Văn thư - Lưu trữ", "Chi cục Bảo vệ môi trường", "Chi cục Quản lý đất đai",
        "Chi cục Thủy lợi", "Chi cục Kiểm lâm", "Chi cục Chăn nuôi và Thú y", "Chi cục Phát triển nông thôn", "Chi cục Dân số",
        "Chi cục An toàn vệ sinh thực phẩm", "Cục Thống kê", "Kho bạc Nhà nước", "Bảo hiểm xã hội", "Viện Nghiên cứu phát triển",
        "Viện Quy hoạch xây dựng", "Quỹ Đầu tư phát triển", "Quỹ Bảo vệ môi trường", "Trung tâm Phát triển quỹ đất",
        "Trung tâm Khuyến nông", "Trung tâm Công nghệ thông tin", "Trung tâm Phục vụ hành chính công", "Thư viện Thành phố",
        "Bảo tàng Thành phố", "Trung tâm Bảo tồn di sản", "Trung tâm Dịch vụ việc làm"};

    private Bloc() {}

    /** The 68 of the end of term XII, and the two branches whose merger in 2017 made one of them. */
    static List<Grassroots> ofTermXii(Random random) {
        var units = new ArrayList<>(ofTermXiii(random));
        var merged = units.getLast();
        units.set(units.size() - 1, new Grassroots(merged.code, merged.name, merged.kind, merged.sector, "2017-01-01", "", "", merged.members));
        units.add(new Grassroots("69", "Chi bộ Trung tâm Xúc tiến đầu tư", BRANCH, merged.sector, "", "2016-12-31", merged.code, 0));
        units.add(new Grassroots("70", "Chi bộ Trung tâm Xúc tiến thương mại", BRANCH, merged.sector, "", "2016-12-31", merged.code, 0));
        return units;
    }

    static List<Grassroots> ofTermXiii(Random random) {
        var names = new ArrayList<String[]>();
        add(names, PARTY_BOARDS, "ban đảng");
        add(names, FRONT, "Mặt trận");
        add(names, UNIONS, "đoàn thể chính trị - xã hội");
        add(names, DEPARTMENTS, "sở, ban, ngành");
        names.add(new String[] {"Trung tâm Xúc tiến đầu tư và thương mại", "sở, ban, ngành"});
        int[] weights = names.stream().mapToInt(_ -> 20 + random.nextInt(180)).toArray();
        int sum = java.util.Arrays.stream(weights).sum();
        var units = new ArrayList<Grassroots>();
        int left = MEMBERS;
        for (int i = 0; i < names.size(); i++) {
            int members = i == names.size() - 1 ? left : (int) ((long) MEMBERS * weights[i] / sum);
            left -= members;
            boolean branch = members < 75;
            units.add(new Grassroots("%02d".formatted(i + 1), (branch ? "Chi bộ " : "Đảng bộ ") + names.get(i)[0],
                    branch ? BRANCH : COMMITTEE, names.get(i)[1], "", "", "", members));
        }
        return units;
    }

    private static void add(List<String[]> names, String[] bodies, String sector) {
        for (var body : bodies) {
            names.add(new String[] {body, sector});
        }
    }

    /** The rows of units.csv, the organisation itself first. */
    static List<Object[]> rows(List<Grassroots> units) {
        var rows = new ArrayList<Object[]>();
        for (var unit : units) {
            rows.add(new Object[] {unit.code, unit.name, unit.kind, unit.sector, CODE, unit.from, unit.to, unit.successor,
                unit.members == 0 ? "" : unit.members});
        }
        rows.add(new Object[] {CODE, NAME, "đảng bộ cấp trên trực tiếp cơ sở", "", "", "", "", "", MEMBERS});
        return rows;
    }

    /** The time at which a report of a period is recorded: some working days after its end. */
    static String recorded(LocalDate end, Random random) {
        return end.plusDays(4 + random.nextInt(9)) + "T%02d:%02d".formatted(8 + random.nextInt(8), 5 * random.nextInt(12));
    }
}
