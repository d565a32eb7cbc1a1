package vn.namro.tasks.model;

import java.util.Arrays;
import java.util.Locale;

/** What a list of tasks is narrowed to. */
public enum View {
    ALL,
    /** Under way: it counts and is not confirmed. */
    OPEN,
    /** Confirmed. */
    DONE,
    /** Overdue, whether the lead or the deadline's answer is at fault. */
    LATE,
    /** An answer is owed for longer than {@link #STUCK_DAYS}, or it was paused so long ago. */
    STUCK,
    /** Due within {@link #COMING_DAYS} and not handed in. */
    COMING,
    /** Proposed or approved, and not assigned. */
    DRAWN_UP;

    public static final int STUCK_DAYS = 3;
    public static final int COMING_DAYS = 7;
    /** For how long something done is news. */
    public static final int NEWS_DAYS = 7;

    /** What stands for it in an address; empty for all. */
    public String code() {
        return this == ALL ? "" : name().toLowerCase(Locale.ROOT);
    }

    public static View parse(String code) {
        return Arrays.stream(values()).filter(view -> view.code().equals(code)).findFirst().orElse(ALL);
    }

    public String key() {
        return "tasks.view." + name();
    }
}
