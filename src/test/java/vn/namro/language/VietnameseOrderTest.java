package vn.namro.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.namro.ServerTest;

@ServerTest
class VietnameseOrderTest {
    @Autowired
    private JdbcClient jdbc;

    @Test
    void lettersComeBeforeTonesAndTonesBeforeCase() {
        inOrder("an", "An", "anh", "Anh", "Ảnh", "Ánh", "ăn", "ân", "Bình", "Dũng", "Dương", "Đăng", "Đức", "Em", "Êm", "Oanh", "Ông", "Ơn", "Uyên", "Ưng");
        inOrder("ma", "mà", "mả", "mã", "má", "mạ", "mạc");
        inOrder("Dân vận", "Dung", "Đàm", "Đoàn", "Đô", "Đơn", "Em");
    }

    @Test
    void wholeWordsCompareSoThatASpaceGoesBeforeEveryLetter() {
        inOrder("Bà Rịa", "Bàn", "Ban Y", "Bang A");
        inOrder("Hạ Long", "Hà Văn", "Hai");
    }

    @Test
    void decomposedLettersAreTheSameLetters() {
        assertThat(VietnameseOrder.OF_TEXT.compare(Normalizer.normalize("Đường Ưng", Normalizer.Form.NFD), "Đường Uyên")).isPositive();
        assertThat(VietnameseOrder.OF_TEXT.compare("ấm", Normalizer.normalize("ấn", Normalizer.Form.NFD))).isNegative();
    }

    @Test
    void peopleStandByGivenNameThenFamilyNameThenWhatIsBetween() {
        var names = List.of("Trần Văn An", "Nguyễn Thị Ánh", "Lê Ân", "Đỗ Bình", "Nguyễn An Bình", "Nguyễn Ánh Bình", "Trần Ơn Dung", "Phạm Đan", "Lê Đức");
        var mixed = new ArrayList<>(names);
        Collections.shuffle(mixed, new Random(7));
        mixed.sort(new NameOrder());
        assertThat(mixed).isEqualTo(names);
    }

    @Test
    void theDatabaseSortsAsTheProgramDoes() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        var texts = new ArrayList<String>();
        for (int i = 0; i < 3_000; i++) {
            var text = new StringBuilder();
            for (int length = 1 + random.nextInt(7); length > 0; length--) {
                var some = "aàảãáạăằẳẵắặâầẩẫấậdđDĐeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵAÁÂÊÔƠƯnghcNGmbt   -(),.&\"0129";
                text.append(some.charAt(random.nextInt(some.length())));
            }
            texts.add(text.toString());
        }
        var byDatabase = jdbc.sql("SELECT DISTINCT t COLLATE \"vi-x-icu\" AS t FROM unnest(:texts::text[]) t ORDER BY t").param("texts", texts.toArray(String[]::new))
                .query(String.class).list();
        var byProgram = texts.stream().distinct().sorted(VietnameseOrder.OF_TEXT).toList();
        assertThat(byProgram).isEqualTo(byDatabase);
    }

    private static void inOrder(String... texts) {
        var mixed = new ArrayList<>(List.of(texts));
        Collections.shuffle(mixed, new Random(1));
        mixed.sort(VietnameseOrder.OF_TEXT);
        assertThat(mixed).containsExactly(texts);
    }
}
