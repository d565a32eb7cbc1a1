package vn.namro.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CodeOrderTest {
    @Test
    void digitsCompareAsNumbers() {
        assertThat(sorted("T10", "T2", "T1")).containsExactly("T1", "T2", "T10");
        assertThat(sorted("1.10", "1.9", "1", "1.9.1", "2")).containsExactly("1", "1.9", "1.9.1", "1.10", "2");
        assertThat(sorted("K9999999999999999999999", "K10000000000000000000000")).first().isEqualTo("K9999999999999999999999");
    }

    @Test
    void theShorterStandsBeforeWhatItBegins() {
        assertThat(sorted("T1a", "T1", "T")).containsExactly("T", "T1", "T1a");
    }

    @Test
    void leadingZerosDecideOnlyWhenAllElseIsEqual() {
        assertThat(sorted("T2", "T02", "T1", "T03")).containsExactly("T1", "T02", "T2", "T03");
        assertThat(sorted("T02b", "T2a", "T02a")).containsExactly("T02a", "T2a", "T02b");
    }

    @Test
    void theOrderIsTotalAndAgreesWithEquals() {
        long seed = 20200804;
        var random = new Random(seed);
        var codes = new ArrayList<String>();
        for (int i = 0; i < 120; i++) {
            var code = new StringBuilder();
            for (int length = random.nextInt(6); length > 0; length--) {
                code.append("001239ab.-Đ".charAt(random.nextInt(11)));
            }
            codes.add(code.toString());
        }
        for (var a : codes) {
            for (var b : codes) {
                int ab = Integer.signum(CodeOrder.NATURAL.compare(a, b));
                assertThat(ab).as("seed %d: '%s' '%s'", seed, a, b)
                        .isEqualTo(-Integer.signum(CodeOrder.NATURAL.compare(b, a)));
                assertThat(ab == 0).as("seed %d: '%s' '%s'", seed, a, b).isEqualTo(a.equals(b));
                for (var c : codes) {
                    if (ab <= 0 && CodeOrder.NATURAL.compare(b, c) <= 0) {
                        assertThat(CodeOrder.NATURAL.compare(a, c)).as("seed %d: '%s' '%s' '%s'", seed, a, b, c)
                                .isLessThanOrEqualTo(0);
                    }
                }
            }
        }
    }

    private static List<String> sorted(String... codes) {
        var list = new ArrayList<>(List.of(codes));
        Collections.shuffle(list, new Random(1));
        list.sort(CodeOrder.NATURAL);
        return list;
    }
}
