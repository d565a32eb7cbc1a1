package vn.namro.web.database;

import java.util.List;

/** The database cannot be had, for a reason that whoever starts the server can mend. */
public final class DatabaseProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    DatabaseProblem(String key, Throwable cause, Object... arguments) {
        super(key + " " + List.of(arguments), cause);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The key of the wording that says what is wrong and how to mend it. */
    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
