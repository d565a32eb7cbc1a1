package vn.namro.documents;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands at a place of a template. */
public sealed interface Content {

    /** Words that go inside one paragraph. */
    sealed interface Inline extends Content {}

    /** Plain words; a line break stays one. */
    record Text(String text) implements Inline {}

    /**
     * A number, or what is said in its place, that stays in the document as a content control.
     *
     * @param id the tag of the control: whose number it is
     */
    record Figure(String id, String text) implements Inline {
        /** Word refuses longer tags. */
        public static final int LONGEST_ID = 64;

        public Figure {
            if (id.length() > LONGEST_ID) {
                throw new IllegalArgumentException("longer than " + LONGEST_ID + ": " + id);
            }
        }

        /** An id of several steps; where it would be too long its end gives way to a digest, so that ids stay apart. */
        public static String id(String... steps) {
            var id = String.join("/", steps);
            return id.length() <= LONGEST_ID ? id : id.substring(0, LONGEST_ID - Digests.LENGTH - 1) + "~" + Digests.of(id.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Words and figures in one paragraph. */
    record Sentence(List<Inline> parts) implements Inline {
        public Sentence {
            parts = List.copyOf(parts);
        }

        public static Sentence of(Inline... parts) {
            return new Sentence(Arrays.asList(parts));
        }
    }

    /** What is repeated: a row of a table, an item of a list, or a section, which stands once or not at all. */
    record Each(List<Fields> items) implements Content {
        public Each {
            items = List.copyOf(items);
        }
    }

    /**
     * The data of a chart that the template holds.
     *
     * @param description what a reader who cannot see it is told
     */
    record Chart(String description, List<String> categories, List<Series> series) implements Content {
        public Chart {
            categories = List.copyOf(categories);
            series = List.copyOf(series);
        }
    }

    /** @param values one for each category, null for a gap */
    record Series(String name, List<@Nullable BigDecimal> values) {
        /** The same digits for the same number, in the chart, in its workbook and when it is read back. */
        public static String written(BigDecimal value) {
            return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        }
    }

    static Text text(String text) {
        return new Text(text);
    }

    static Figure figure(String id, String text) {
        return new Figure(id, text);
    }

    static Each each(List<Fields> items) {
        return new Each(items);
    }

    /** A section that stands or falls. */
    static Each shown(boolean shown) {
        return new Each(shown ? List.of(Fields.NONE) : List.of());
    }
}
