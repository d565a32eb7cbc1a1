package vn.namro.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "0.50", "-0.5", "12", "-3.50", "100000000000000000000000000000", "0.00000000000000000000000000001"})
    void aDecimalGoesOutAsItCameIn(String text) {
        assertThat(Forms.decimal(text)).get().extracting(decimal -> decimal.toPlainString()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "+1", "01", "-01", "00", "-0", "-0.00", ".5", "5.", "1,5", "1 000", " 1", "1 ", "1e3", "1E3", "NaN", "0x1", "1.2.3",
            "--1", "1-", "١", "1000000000000000000000000000000", "∞"})
    void anythingElseIsNone(String text) {
        assertThat(Forms.decimal(text)).isEmpty();
    }

    @Test
    void theQuickWayReadsWhatTheCarefulWayReads() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var quick = new DecimalCache();
        for (int round = 0; round < 200_000; round++) {
            var text = new StringBuilder();
            for (int length = 1 + random.nextInt(round % 50 == 0 ? 33 : 6); length > 0; length--) {
                text.append("0123456789012..-+e,".charAt(random.nextInt(19)));
            }
            var bytes = ("x" + text + "7").getBytes(StandardCharsets.US_ASCII);
            var value = quick.get(bytes, 1, bytes.length - 1);
            if (value != null) {
                assertThat(Forms.decimal(text.toString())).as("seed %d: %s", seed, text).contains(value);
            }
        }
    }
}
