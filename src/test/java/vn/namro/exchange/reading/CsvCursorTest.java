package vn.namro.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CsvCursorTest {
    @Test
    void cellsAreToldApartByCommasQuotesAndLineEnds() {
        assertThat(records("a,b\n", 64)).containsExactly("1[a, b]");
        assertThat(records("a,,\r\n\"x,\"\"y\"\"\",\"\",z", 64)).containsExactly("1[a, , ]", "2[x,\"\"y\"\", , z]");
        assertThat(records("\"a\nb\",c\n\"d\"\r\ne\n", 64)).containsExactly("1[a\nb, c]", "3[d]", "4[e]");
        assertThat(records("a\n\nb\n", 64)).containsExactly("1[a]", "2[]", "3[b]");
        assertThat(records("", 64)).isEmpty();
    }

    @Test
    void whatBreaksTheQuotesBreaksTheRest() {
        assertThat(records("a\nb\"c\nd\n", 64)).containsExactly("1[a]", "2 broken");
        assertThat(records("a\n\"b\"c\nd\n", 64)).containsExactly("1[a]", "2 broken");
        assertThat(records("a\n\"b\n\"\"\nd\n", 64)).containsExactly("1[a]", "2 broken");
        assertThat(records("a\n\"b\"\rc\n", 64)).containsExactly("1[a]", "2 broken");
    }

    @Test
    void theSizeOfTheBufferChangesNothing() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 3000; round++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                text.append("a,\"\n\rđ,\n\"a".charAt(random.nextInt(10)));
            }
            assertThat(records(text.toString(), 1 + random.nextInt(9))).as("seed %d: %s", seed, text)
                    .isEqualTo(records(text.toString(), 1024));
        }
    }

    private static List<String> records(String text, int buffer) {
        try {
            var cursor = new CsvCursor(Channels.newChannel(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))), 0, buffer);
            var records = new ArrayList<String>();
            while (true) {
                switch (cursor.next()) {
                    case END -> {
                        return records;
                    }
                    case BROKEN -> {
                        records.add(cursor.line() + " broken");
                        return records;
                    }
                    case RECORD -> {
                        var cells = new ArrayList<String>();
                        for (int i = 0; i < cursor.cells(); i++) {
                            cells.add(Text.decode(cursor.buffer(), cursor.from(i), cursor.to(i)));
                        }
                        records.add(cursor.line() + cells.toString());
                    }
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
