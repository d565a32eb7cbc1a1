package vn.namro.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of docs/rules/lint.md, one by one, with directives of their own; docs/lint.md has how well all of them read together. */
class LinterTest {
    private static final ClearList ALL = ClearList.of("all").orElseThrow();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            P1 | Sở Nội vụ                                     | Sở Nội vụ rà soát danh sách.
            P1 | UBND các xã                                   | Giao UBND các xã nạo vét kênh.
            P2 | Nếu chậm, kiểm điểm Giám đốc Sở Xây dựng      | Nếu chậm, kiểm điểm Giám đốc Sở Xây dựng.
            R1 | Sở Xây dựng chủ trì, phối hợp                 | Sở Xây dựng chủ trì, phối hợp với Sở Tài chính sửa cầu.
            R2 | Giám đốc Sở Y tế chịu                         | Giám đốc Sở Y tế chịu trách nhiệm.
            R3 | Phó Chủ tịch UBND xã làm Tổ trưởng            | Phó Chủ tịch UBND xã làm Tổ trưởng.
            R4 | Phụ trách: Chánh Văn phòng                    | Phụ trách: Chánh Văn phòng.
            R5 | Nếu chậm, kiểm điểm Giám đốc Sở Xây dựng      | Nếu chậm, kiểm điểm Giám đốc Sở Xây dựng.
            R6 | Phó Chủ tịch UBND xã giữ vai trò Tổ trưởng    | Phó Chủ tịch UBND xã giữ vai trò Tổ trưởng.
            R7 | cứ Phó Chủ tịch mà                            | Có việc gì cứ Phó Chủ tịch mà hỏi.
            C1 | trình UBND tỉnh                               | Lập hồ sơ, trình UBND tỉnh.
            C2 | UBND xã lập, Sở Tài chính duyệt               | UBND xã lập, Sở Tài chính duyệt.
            C3 | Hằng quý báo cáo                              | Hằng quý báo cáo kết quả.
            C4 | Nghiệm thu xong mới thanh toán                | Nghiệm thu xong mới thanh toán.
            C5 | Lấy ý kiến nhân dân trước khi ban hành quy chế | Lấy ý kiến nhân dân trước khi ban hành quy chế.
            C6 | Sở Xây dựng lập dự toán; Sở Tài chính thẩm định | Sở Xây dựng lập dự toán; Sở Tài chính thẩm định.
            C7 | Soạn tờ trình, lấy ý kiến nhân dân, chỉnh lý  | Soạn tờ trình, lấy ý kiến nhân dân, chỉnh lý, phát hành.
            C8 | quy trình:                                    | Làm theo quy trình: nhận đơn; xem xét; trả lời.
            C9 | Trình tôi ký                                  | Trình tôi ký trong hôm nay.
            E1 | 500 cây                                       | Trồng 500 cây sao đen.
            E2 | hộ dùng nước sạch đạt 95%                     | Tỷ lệ hộ dùng nước sạch đạt 95%.
            E3 | không quá 3 ngày                              | Trả kết quả không quá 3 ngày.
            E4 | Tháo dỡ xong lán                              | Tháo dỡ xong lán trại.
            E5 | Ban hành Kế hoạch                             | Ban hành Kế hoạch phòng chống bão.
            D1 | Ban hành Kế hoạch                             | Ban hành Kế hoạch phòng chống bão.
            T1 | trước ngày 30/6/2026                          | Sửa cầu trước ngày 30/6/2026.
            T2 | Hằng tháng                                    | Hằng tháng rà soát danh sách.
            T3 | trong 45 ngày                                 | Hoàn thành trong 45 ngày kể từ ngày ký.
            T4 | trước Tết                                     | Sửa cầu trước Tết.
            T5 | 2 lần/tháng                                   | Đo độ mặn 2 lần/tháng.
            W1 | Nạo vét kênh                                  | Nạo vét kênh Cầu Vòng.
            A1 | UBND tỉnh phê duyệt                           | Trình UBND tỉnh phê duyệt.
            A2 | thuộc thẩm quyền của Giám đốc Sở              | Việc này thuộc thẩm quyền của Giám đốc Sở.
            A3 | Phó Giám đốc được ủy quyền                    | Phó Giám đốc được ủy quyền ký hợp đồng.
            A4 | được sự đồng ý của Trưởng ban                 | Phải được sự đồng ý của Trưởng ban.
            A5 | tôi ký                                        | Văn bản này tôi ký.
            """)
    void eachSignShowsTheWordsThatMakeItHold(String rule, String words, String text) {
        var result = Linter.lint(text, ALL);
        assertThat(result.marks().values().stream().filter(mark -> mark.rule().equals(rule)).map(mark -> text.substring(mark.start(), mark.end())))
                .containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            P3  | các đơn vị liên quan   | Giao các đơn vị liên quan sửa cầu Bến Gỗ.
            P4  | Sở Tài chính           | Sửa cầu Bến Gỗ, phối hợp với Sở Tài chính.
            P5  |                        | Nạo vét kênh Cầu Vòng.
            W2  | tăng cường             | Sở Y tế tăng cường công tác dân vận.
            W3  | Báo cáo                | Báo cáo tình hình với Sở Y tế.
            W4  |                        | Sở Y tế họp với các trạm.
            R8  | nâng cao trách nhiệm   | Chi bộ nâng cao trách nhiệm trong công việc.
            R9  | Sở Xây dựng            | Sở Xây dựng sửa cầu Bến Gỗ.
            R10 |                        | Nạo vét kênh Cầu Vòng.
            C10 | theo quy định          | Sở Xây dựng sửa cầu theo quy định.
            C11 |                        | Nạo vét kênh Cầu Vòng.
            E6  | đạt trên 90%           | Phấn đấu đạt trên 90%.
            E7  | hiệu quả               | Sở Y tế nâng cao hiệu quả công tác dân vận.
            E8  |                        | Sở Y tế họp với các trạm.
            T6  | sớm                    | Sở Y tế sớm sửa trạm xá.
            T7  | Kế hoạch số 12/KH-UBND ngày 3/2/2025 | Thực hiện Kế hoạch số 12/KH-UBND ngày 3/2/2025.
            T8  |                        | Nạo vét kênh Cầu Vòng.
            D2  | Báo cáo                | Báo cáo tình hình với Sở Y tế.
            D3  |                        | Nạo vét kênh Cầu Vòng.
            A6  | cấp có thẩm quyền      | Sở Xây dựng trình cấp có thẩm quyền xem xét.
            A7  |                        | Nạo vét kênh Cầu Vòng.
            """)
    void eachGapPointsAtTheWordsThatStandInItsPlace(String rule, String words, String text) {
        var found = Linter.lint(text, ALL).findings().stream().filter(finding -> finding.rule().equals(rule)).toList();
        assertThat(found).as(text).isNotEmpty();
        if (words != null) {
            assertThat(text.substring(found.getFirst().start(), found.getFirst().end())).isEqualTo(words);
        }
        assertThat(Linter.rules()).contains(rule);
    }

    @Test
    void theBordersAreThoseOfTheGuide() {
        assertThat(clears("Sở Nội vụ rà soát biên chế.")).contains(Clear.PERSON).doesNotContain(Clear.RESPONSIBILITY);
        assertThat(clears("Sở Nội vụ chủ trì, phối hợp với Sở Tài chính rà soát biên chế.")).contains(Clear.PERSON, Clear.RESPONSIBILITY);
        assertThat(clears("Ban hành Kế hoạch cải cách hành chính.")).contains(Clear.WORK, Clear.RESULT);
        assertThat(clears("Báo cáo kết quả hằng quý.")).contains(Clear.PROCESS, Clear.TIME).doesNotContain(Clear.WORK);
        assertThat(clears("Phấn đấu đạt trên 90%.")).doesNotContain(Clear.RESULT);
        assertThat(clears("Thực hiện Kế hoạch số 12/KH-UBND ngày 3/2/2025.")).doesNotContain(Clear.TIME, Clear.PRODUCT);
        assertThat(clears("Cấp phép không quá 7 ngày.")).contains(Clear.RESULT).doesNotContain(Clear.TIME);
        assertThat(clears("Chủ tịch UBND các xã kiểm tra kho giống.")).contains(Clear.PERSON);
        assertThat(clears("Tỷ lệ hộ nghèo giảm còn 2% số hộ.")).contains(Clear.RESULT).doesNotContain(Clear.WORK);
        assertThat(clears("Thực hiện đúng quy trình.")).doesNotContain(Clear.PROCESS);
    }

    @Test
    void whatDirectsNobodyHasNothingMissing() {
        for (var text : List.of("Phần thứ hai", "NHIỆM VỤ TRỌNG TÂM", "Năm qua, Đảng bộ đã hoàn thành 12 chỉ tiêu.",
                "Hội nghị biểu dương Sở Y tế.", "Quyết định này thay thế Quyết định số 12/QĐ-UBND.")) {
            var result = Linter.lint(text, ALL);
            assertThat(result.directs()).as(text).isFalse();
            assertThat(result.findings()).as(text).isEmpty();
            assertThat(result.score()).as(text).isZero();
        }
    }

    @Test
    void anArticleOfAPaperIsOneSentenceWithItsNumber() {
        for (var heading : List.of("Điều 3. Tổ chức thực hiện", "Điều 5. Hiệu lực thi hành", "Điều 1. Phạm vi điều chỉnh")) {
            assertThat(Linter.lint(heading, ALL).directs()).as(heading).isFalse();
        }
        for (var start : List.of("", "Điều 4. ", "a) ", "2. ", "- ", "+ ", "Bước 2: ")) {
            var text = start + "Giao Sở Nội vụ lập danh sách trước ngày 30/6.";
            assertThat(clears(text)).as(text).isEqualTo(clears("Giao Sở Nội vụ lập danh sách trước ngày 30/6."));
        }
    }

    @Test
    void aTextInCapitalsReadsAsOneInSmallLetters() {
        assertThat(clears("CHỦ TỊCH UBND CÁC XÃ LẬP DANH SÁCH HỘ NGHÈO TRƯỚC NGÀY 30/6.")).isEqualTo(clears("Chủ tịch UBND các xã lập danh sách hộ nghèo trước ngày 30/6."));
        assertThat(clears("Sở Xây dựng sửa cầu truớc ngày 30/6.")).contains(Clear.TIME);
    }

    @Test
    void anOfficesOwnWordsAreTakenAllOrNone() {
        var text = "Hội đồng Tứ Hải xẻn gọn ba lối mòn.";
        assertThat(Linter.learn("own.txt", "[body]\nTứ Hải Đường\n[khong-co]\nxẻn\n\n[do]\na b c d e f g h i\n").stream().map(fault -> fault.line()).toList()).containsExactly(3, 7);
        assertThat(Linter.learn("own.txt", "xẻn gọn")).hasSize(1);
        assertThat(clears(text)).doesNotContain(Clear.WORK);
        assertThat(Linter.learn("own.txt", "# của cơ quan\n[do]\nxẻn gọn; xẻn lại\n[thing]\nlối mòn\n")).isEmpty();
        assertThat(clears(text)).contains(Clear.WORK);
    }

    @Test
    void theSecondOfTwoDirectivesIsToldWhatItLacks() {
        var text = "Sở Xây dựng sửa cầu Bến Gỗ trước 30/6. Giao các đơn vị liên quan tăng cường công tác dân vận.";
        var result = Linter.lint(text, ClearList.of("five").orElseThrow());
        assertThat(result.isClear(Clear.PERSON)).isTrue();
        assertThat(result.findings()).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo("P3");
            assertThat(text.substring(finding.start(), finding.end())).isEqualTo("các đơn vị liên quan");
        });
    }

    @Test
    void eitherFormOfTheLettersAndEitherPlaceOfTheToneReadTheSame() {
        var text = "Đảng ủy xã Hòa Bình phê duyệt danh sách, hoàn thành trước ngày 30/6/2026.";
        var decomposed = Linter.lint("  " + Normalizer.normalize(text, Normalizer.Form.NFD) + "\u00a0", ALL);
        assertThat(decomposed).isEqualTo(Linter.lint(text, ALL));
        assertThat(decomposed.text()).isEqualTo(text);
        assertThat(clears(text.replace("ủy", "uỷ").replace("Hòa", "Hoà").replace("hoàn", "hoàn"))).isEqualTo(clears(text));
    }

    @Test
    void aSuppressedRuleIsAnsweredWithItsReasonAndLeavesTheScore() {
        var result = Linter.lint("Sở Y tế sớm sửa trạm xá.", ALL);
        var answered = result.suppress(List.of(Suppression.parse("T6=thời hạn nằm ở phụ lục").orElseThrow()));
        assertThat(answered.findings()).noneMatch(finding -> finding.rule().equals("T6"));
        assertThat(answered.suppressed()).singleElement().satisfies(one -> assertThat(one.reason()).isEqualTo("thời hạn nằm ở phụ lục"));
        assertThat(answered.score()).isEqualTo(result.score());
        assertThat(Suppression.parse("T6=  ")).isEmpty();
        assertThat(Suppression.parse("=vì sao")).isEmpty();
    }

    @Test
    void theSkeletonPutsAGapWhereWordsSaidNothing() {
        var result = Linter.lint("Giao các đơn vị liên quan sớm sửa cầu Bến Gỗ.", ClearList.of("six").orElseThrow());
        assertThat(result.skeleton(Lang.VI)).startsWith("Giao ⟨").contains("⟩ ⟨").contains("sửa cầu Bến Gỗ, ⟨").endsWith("⟩.")
                .doesNotContain("các đơn vị liên quan").doesNotContain("sớm");
        assertThat(Linter.lint("Nạo vét kênh Cầu Vòng.", ALL).skeleton(Lang.EN)).startsWith("⟨").contains("Nạo vét kênh Cầu Vòng, ⟨");
    }

    @Test
    void textsOfNothingOfOneWordAndOfOtherWritingsAreRead() {
        for (var text : List.of("", " ", ".", "…", "-", "“", "”””", "((((((", "Sở", "a", "\u0300", "🙂🙂", "﷽", "\ud83d", "1/1/1/1/1/1", "30/6", "Дать задание", "\t\n\r", "\u0000")) {
            var result = Linter.lint(text, ALL);
            assertThat(result.marks().values()).as(text).allSatisfy(mark -> assertThat(mark.end()).isLessThanOrEqualTo(result.text().length()));
        }
    }

    @Test
    void randomTextIsReadAndEverySpanLiesInIt() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        var words = ("Sở Nội vụ UBND xã các trình ký phê duyệt trước ngày 30/6 quý III % 500 cây và , ; . : \" “ ” ( ) / - không để xảy ra tăng cường phối hợp với chủ trì "
                + "báo cáo hằng tháng nếu thì tôi anh mỗi một kế hoạch xong rồi được đã của theo số 12/KH-UBND 🙂 \u0301").split(" ");
        for (int n = 0; n < 1_500; n++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(40); length >= 0; length--) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(9) == 0 ? "" : " ");
            }
            var result = Linter.lint(text.toString(), ALL);
            assertThat(result.marks().values()).as("seed %d: %s", seed, text)
                    .allSatisfy(mark -> assertThat(mark.start()).isBetween(0, mark.end()))
                    .allSatisfy(mark -> assertThat(mark.end()).isLessThanOrEqualTo(result.text().length()));
            assertThat(result.findings()).as("seed %d: %s", seed, text)
                    .allSatisfy(finding -> assertThat(finding.start()).isBetween(0, finding.end()))
                    .allSatisfy(finding -> assertThat(finding.end()).isLessThanOrEqualTo(result.text().length()));
            assertThat(result.skeleton(Lang.VI)).isNotNull();
        }
    }

    /** Sentences are cut at three hundred tokens and gaps are bounded, so that twice the text takes about twice the time. */
    @Test
    void noTextTakesForEver() {
        for (var unit : List.of("các ", "trình ", "nếu thì ", "Sở Nội vụ chủ trì, ", "500 ", "“", "lập, duyệt, ký, ", "A", "trước ngày 30/6 và ", "không quá ", ". ")) {
            var text = unit.repeat(60_000 / unit.length());
            assertTimeout(Duration.ofSeconds(30), () -> Linter.lint(text, ALL), unit);
        }
    }

    @Test
    void theSameTextGivesTheSameAnswer() {
        var text = "Giao Sở Y tế chủ trì, phối hợp Công an tỉnh kiểm tra 40 cơ sở, báo cáo UBND tỉnh trước 15/8.";
        assertThat(Linter.lint(text, ALL)).isEqualTo(Linter.lint(text, ALL));
        assertThat(Linter.lint(text, ALL).score()).isEqualTo(6);
    }

    private static java.util.Set<Clear> clears(String text) {
        return Linter.lint(text, ALL).marks().keySet();
    }
}
