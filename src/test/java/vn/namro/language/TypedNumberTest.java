package vn.namro.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TypedNumberTest {
    @Test
    void aNumberIsReadInTheSignsOfItsLanguage() {
        assertThat(TypedNumber.parse("1.234,5", Lang.VI)).contains(new BigDecimal("1234.5"));
        assertThat(TypedNumber.parse(" 1234,50 ", Lang.VI)).contains(new BigDecimal("1234.50"));
        assertThat(TypedNumber.parse("1.234", Lang.VI)).contains(new BigDecimal("1234"));
        assertThat(TypedNumber.parse("-0,5", Lang.VI)).contains(new BigDecimal("-0.5"));
        assertThat(TypedNumber.parse("1\u00a0234", Lang.VI)).contains(new BigDecimal("1234"));
        assertThat(TypedNumber.parse("1,234.5", Lang.EN)).contains(new BigDecimal("1234.5"));
    }

    @Test
    void whatMayBeMeantTheOtherWayRoundIsNoNumber() {
        for (var text : List.of("", " ", "95.60", "1.23", "1,234.5", "12.34.567", ",5", "5,", "1e3", "95%", "--1", "1.2345", "không", "٣", "9".repeat(41))) {
            assertThat(TypedNumber.parse(text, Lang.VI)).as(text).isEmpty();
        }
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        long seed = 5;
        var random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            var number = BigDecimal.valueOf(random.nextLong(1_000_000_000_000L) - 500_000_000_000L, random.nextInt(6));
            for (var lang : Lang.values()) {
                assertThat(TypedNumber.parse(Numbers.in(lang).exact(number), lang)).as("seed %d, %s", seed, number)
                        .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
            }
        }
    }
}
