package vn.namro.congress.delegates.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.namro.congress.delegates.model.BadgeCode;

class QrCodeTest {
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    @Test
    void whatIsPrintedIsWhatIsRead() throws Exception {
        long seed = 20_200_804;
        var random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            var code = BadgeCode.draw(random);
            var picture = QrCode.of(code);
            int side = picture.side() - 8;
            var matrix = new BitMatrix(side);
            MODULE.matcher(picture.path()).results().forEach(found -> matrix.set(Integer.parseInt(found.group(1)) - 4, Integer.parseInt(found.group(2)) - 4));
            assertThat(new Decoder().decode(matrix).getText()).as("seed " + seed).isEqualTo(code);
            assertThat(BadgeCode.read(" " + BadgeCode.written(code).toLowerCase(java.util.Locale.ROOT))).isEqualTo(code);
        }
    }
}
