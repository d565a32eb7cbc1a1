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
            Sign.of("P2", PERSON, "~ask [ &actor ] | ~owes"),

            Sign.wide("R1", RESPONSIBILITY, "( &lead ..4 @lead | @lead (\":\" | là) &lead ) ... ~helped | @lead ... @help"),
            Sign.wide("R2", RESPONSIBILITY, "~answers"),
            Sign.of("R3", RESPONSIBILITY, "~in-charge"),
            Sign.of("R4", RESPONSIBILITY, "~field-of-charge"),
            Sign.of("R5", RESPONSIBILITY, "~owes"),
            Sign.of("R6", RESPONSIBILITY, "&actor ..3 (làm | là | giữ vai trò | giữ chức) @team-head | (đồng chí | ông | bà | anh | chị) #Capital+ (\"-\" | \",\" | \"(\" | làm | là) @team-head"),
            Sign.of("R7", RESPONSIBILITY, "~ask &actor | cứ &actor mà"),

            Sign.of("C1", PROCESS, "~sent"),
            Sign.of("C3", PROCESS, "~reported"),
            Sign.of("C4", PROCESS, "~ordered"),
            Sign.of("C5", PROCESS, "~before | ~after"),
            Sign.wide("C6", PROCESS, "&lead ..5 (@step | @decide) ..8 (\",\" | và | rồi | \";\") (và | rồi)? &lead (! @help) ..2 (@step | @decide)"),
            Sign.wide("C2", PROCESS, "&lead (! ..3 (phụ trách | chịu trách nhiệm | được | điều hành | toàn quyền)) ..3 ~verb ... (! &actor ..1 (chịu trách nhiệm | phụ trách) ..) (&lead | &mention) ..1 (@appraise | quyết định | quyết | chốt)"),
            Sign.of("C7", PROCESS, "~chain"),
            Sign.wide("C8", PROCESS, "~procedure"),
            Sign.of("C9", PROCESS, "~hand-to-me"),

            Sign.of("E1", RESULT, "~figure"),
            Sign.of("E2", RESULT, "~share"),
            Sign.of("E3", RESULT, "~standard"),
            Sign.of("E4", RESULT, "~end-state"),
            Sign.of("E5", RESULT, "~made"),

            Sign.of("D1", PRODUCT, "~made"),

            Sign.of("T1", TIME, "~when"),
            Sign.of("T2", TIME, "~rhythm"),
            Sign.of("T3", TIME, "~within"),
            Sign.of("T4", TIME, "~event-time"),
            Sign.of("T5", TIME, "(mỗi | một) (tuần | tháng | quý | năm | ngày) (một | hai | ba | #number) (lần | kỳ | số | buổi) | (#number | @number-word) (lần | kỳ | buổi) (\"/\" | mỗi | một | trong) (tuần | tháng | quý | năm | ngày) | (#number | @number-word) (tuần | tháng | quý | năm | ngày) \"/\" lần | (#number | @number-word) (tuần | tháng | quý | năm | ngày | giờ | tiếng) (một | hai | ba | #number) lần"),

            Sign.of("W1", WORK, "~act"),

            Sign.of("A1", AUTHORITY, "~decides"),
            Sign.of("A2", AUTHORITY, "~competence"),
            Sign.of("A3", AUTHORITY, "~empowered"),
            Sign.of("A4", AUTHORITY, "~agreed"),
            Sign.of("A5", AUTHORITY, "tôi ..3 (ký | duyệt | quyết | phê duyệt | chốt | cho phép | đồng ý | gật)"));
}
