package vn.namro.language.lint;

import static vn.namro.language.Clear.AUTHORITY;
import static vn.namro.language.Clear.PERSON;
import static vn.namro.language.Clear.PROCESS;
import static vn.namro.language.Clear.PRODUCT;
import static vn.namro.language.Clear.RESPONSIBILITY;
import static vn.namro.language.Clear.RESULT;
import static vn.namro.language.Clear.TIME;
import static vn.namro.language.Clear.WORK;

import java.util.List;

/** Every way in which a text can be clear; docs/rules/lint.md has a row for each. Of one clear the first that holds is shown. */
final class Signs {
    private Signs() {}

    static final List<Sign> ALL = List.of(
            Sign.of("P1", PERSON, "&lead"),
            Sign.of("P2", PERSON, "~ask [ &actor ]"),

            Sign.wide("R1", RESPONSIBILITY, "( &lead ..4 @lead | @lead (\":\" | là) &lead ) ... ~helped"),
            Sign.of("R2", RESPONSIBILITY, "&lead ..3 (! cùng) @answer"),
            Sign.of("R3", RESPONSIBILITY, "&lead ..2 (~charge | phụ trách (= $ | \",\" | chung | toàn))"),
            Sign.of("R4", RESPONSIBILITY, "(@answer | phụ trách chung? | trách nhiệm chính? | người phụ trách | người chịu trách nhiệm) (\":\" | là) &actor"),
            Sign.of("R5", RESPONSIBILITY, "(trách nhiệm ..4 (thuộc | thuộc về | là của) | giao trách nhiệm (chính)? cho) &actor"),
            Sign.of("R6", RESPONSIBILITY, "&actor ..3 (làm | là | giữ vai trò | giữ chức) @team-head | đồng chí #Capital+ (\"-\" | \",\" | \"(\" | làm | là) @team-head"),
            Sign.of("R7", RESPONSIBILITY, "~ask &actor | cứ &actor mà"),

            Sign.of("C1", PROCESS, "@route ..8 (<= (@route | cho | về | với | tới | đến | lên | qua | ra | trước) ) &actor"),
            Sign.of("C2", PROCESS, "(@hand-on | đưa) ..8 (<= (@hand-on | cho | về | tới | đến | lên | qua) ) (! @every) (&receiver | &lead)"),
            Sign.of("C3", PROCESS, "(@rhythm | &date (<= @rhythm)) ..8 (báo cáo | phản ánh | thông tin | báo) | (báo cáo | gửi báo cáo | tổng hợp) ..8 @rhythm"),
            Sign.of("C4", PROCESS, "(@do|@step) ..8 (rồi mới | rồi | sau đó | tiếp đó | xong thì | mới được | mới) ..3 (@do | @step)"),
            Sign.of("C5", PROCESS, "(@do | @step) ..9 trước khi ..3 (! kết thúc | hết) (@step | @decide | đưa)"),
            Sign.of("C6", PROCESS, "sau khi ..8 (@decide | thống nhất | @step)"),
            Sign.wide("C7", PROCESS, "&lead ..5 (@step | @decide) ..8 (\",\" | và | rồi | \";\") (và | rồi)? &lead ..2 (@step | @decide)"),
            Sign.of("C8", PROCESS, "@step ..6 \",\" (rồi | và)? @step ..6 (\",\" | rồi | và) (rồi | và)? (gửi)? @step"),
            Sign.of("C9", PROCESS, "(quy trình | trình tự | thủ tục | đường) ..3 (\":\" | gồm | (#number | @number-word) bước | &citation | rút gọn)"),

            Sign.of("E1", RESULT, "~figure"),
            Sign.of("E2", RESULT, "~share"),
            Sign.of("E3", RESULT, "~standard"),
            Sign.of("E4", RESULT, "~end-state"),
            Sign.of("E5", RESULT, "~made"),

            Sign.of("D1", PRODUCT, "~made"),

            Sign.of("T1", TIME, "~when"),
            Sign.of("T2", TIME, "(! định kỳ | theo định kỳ) @rhythm"),
            Sign.of("T3", TIME, "~within"),
            Sign.of("T4", TIME, "~event-time"),
            Sign.of("T5", TIME, "(mỗi | một) (tuần | tháng | quý | năm | ngày) (một | hai | ba | #number) (lần | kỳ | số | buổi) | (#number | @number-word) (lần | kỳ | buổi) (\"/\" | mỗi | một | trong) (tuần | tháng | quý | năm | ngày)"),

            Sign.of("W1", WORK, "~act"),

            Sign.of("A1", AUTHORITY, "~decides"),
            Sign.of("A2", AUTHORITY, "(thuộc (thẩm)? quyền (của)? | thẩm quyền ..8 thuộc (về)?) &actor | @passive-field \":\" &actor"),
            Sign.of("A3", AUTHORITY, "&actor ..2 @power | (ủy quyền | phân cấp | trao quyền) ..4 (cho) &actor"),
            Sign.of("A4", AUTHORITY, "(xin lệnh | xin phép | xin chủ trương | được sự (đồng ý|chấp thuận|thống nhất) | có sự (đồng ý | chấp thuận)) (của)? &actor"),
            Sign.of("A5", AUTHORITY, "tôi (ký | duyệt | quyết | phê duyệt | chốt)"));
}
