package vn.namro.language.lint;

import java.util.List;
import vn.namro.language.Clear;

/** What a text says instead of being clear; docs/rules/lint.md has a row for each. Of one clear the first that holds is named. */
final class Gaps {
    private Gaps() {}

    static final List<Gap> ALL = List.of(
            Gap.of("P3", Clear.PERSON, "&vague"),
            Gap.of("P4", Clear.PERSON, "&helper | &receiver | &demander"),
            Gap.of("W2", Clear.WORK, "@vague"),
            Gap.of("W3", Clear.WORK, "(báo cáo | phản ánh | tổng hợp | giao ban) .."),
            Gap.of("R8", Clear.RESPONSIBILITY, "(&vague ..3 @answer | cùng chịu trách nhiệm | nâng cao trách nhiệm | đề cao trách nhiệm | nêu cao trách nhiệm)"),
            Gap.of("R9", Clear.RESPONSIBILITY, "&lead ..4 (chủ trì | phối hợp) | &lead"),
            Gap.of("C10", Clear.PROCESS, "(theo | đúng | đảm bảo | bảo đảm) ..2 (quy định | quy trình | trình tự | thủ tục | thẩm quyền) | báo cáo (khi có yêu cầu | theo quy định)"),
            Gap.of("E6", Clear.RESULT, "(đạt | vượt | tăng | giảm | trên | từ)* #count \"%\""),
            Gap.of("E7", Clear.RESULT, "hiệu quả | chuyển biến (#word)? (#word)? | kết quả (tốt | cao | thiết thực)? | chất lượng | tốt nhất | cao nhất"),
            Gap.of("T6", Clear.TIME, "@vague-time"),
            Gap.of("T7", Clear.TIME, "&citation | &date"),
            Gap.of("D2", Clear.PRODUCT, "báo cáo (! bằng văn bản)"),
            Gap.of("A6", Clear.AUTHORITY, "cấp có thẩm quyền | cơ quan có thẩm quyền | người có thẩm quyền | theo thẩm quyền | đúng thẩm quyền | vượt thẩm quyền | thẩm quyền"));

    /** Where not even a word stands for it. */
    static String nothing(Clear clear) {
        return switch (clear) {
            case PERSON -> "P5";
            case WORK -> "W4";
            case RESPONSIBILITY -> "R10";
            case PROCESS -> "C11";
            case RESULT -> "E8";
            case TIME -> "T8";
            case PRODUCT -> "D3";
            case AUTHORITY -> "A7";
        };
    }
}
