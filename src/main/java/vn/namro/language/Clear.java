package vn.namro.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a directive can be clear about. Which of them a list asks for, and by what name, is a {@link ClearList}. */
public enum Clear {
    PERSON, WORK, RESPONSIBILITY, PROCESS, RESULT, TIME, PRODUCT, AUTHORITY;

    private final String id = name().toLowerCase(Locale.ROOT);

    public String id() {
        return id;
    }

    public static Optional<Clear> parse(String id) {
        return Arrays.stream(values()).filter(clear -> clear.id.equals(id)).findFirst();
    }
}
