package vn.namro.congress;

import java.util.List;
import vn.namro.rule.Rule;

/**
 * One line of the books with its arithmetic. A result may be announced only when every line holds.
 *
 * @param about what the wording says besides the numbers: the figure that is below 0
 */
public record BookLine(Rule rule, Side found, Relation relation, Side expected, List<String> about) {

    public BookLine {
        about = List.copyOf(about);
    }

    public static BookLine of(Rule rule, Side found, Relation relation, Side expected, String... about) {
        return new BookLine(rule, found, relation, expected, List.of(about));
    }

    public boolean holds() {
        int order = Long.compare(found.value(), expected.value());
        return switch (relation) {
            case EQUAL -> order == 0;
            case AT_MOST -> order <= 0;
            case AT_LEAST -> order >= 0;
            case ABOVE -> order > 0;
        };
    }

    /** How the two sides must stand to each other, and the sign when they do not. */
    public enum Relation {
        EQUAL("=", "≠"), AT_MOST("≤", ">"), AT_LEAST("≥", "<"), ABOVE(">", "≤");

        private final String sign;
        private final String broken;

        Relation(String sign, String broken) {
            this.sign = sign;
            this.broken = broken;
        }

        public String sign(boolean holds) {
            return holds ? sign : broken;
        }
    }

    /** One side with the way its value was reached. */
    public sealed interface Side {
        long value();

        static Side of(long value) {
            return new Amount(value);
        }

        static Side sum(Long... addends) {
            return new Sum(List.of(addends));
        }

        static Side less(long first, Long... taken) {
            return new Difference(first, List.of(taken));
        }

        record Amount(long value) implements Side {}

        record Sum(List<Long> addends) implements Side {
            @Override
            public long value() {
                return addends.stream().mapToLong(Long::longValue).sum();
            }
        }

        record Difference(long first, List<Long> taken) implements Side {
            @Override
            public long value() {
                return first - taken.stream().mapToLong(Long::longValue).sum();
            }
        }

        record Product(long first, long second) implements Side {
            @Override
            public long value() {
                return first * second;
            }
        }
    }
}
