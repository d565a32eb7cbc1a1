package vn.namro.exchange.election;

import java.util.List;
import java.util.Map;

/** A JSON value that knows its line. */
sealed interface Json {
    int line();

    /** How it is shown in a fault. */
    String shown();

    record Members(int line, Map<String, Json> byName) implements Json {
        @Override
        public String shown() {
            return "{…}";
        }
    }

    record Elements(int line, List<Json> values) implements Json {
        @Override
        public String shown() {
            return "[…]";
        }
    }

    record Text(int line, String value) implements Json {
        @Override
        public String shown() {
            return value;
        }
    }

    /** As it was written: whether it is a whole number is for the field to say. */
    record Number(int line, String written) implements Json {
        @Override
        public String shown() {
            return written;
        }
    }

    record YesNo(int line, boolean value) implements Json {
        @Override
        public String shown() {
            return String.valueOf(value);
        }
    }

    record Null(int line) implements Json {
        @Override
        public String shown() {
            return "null";
        }
    }
}
