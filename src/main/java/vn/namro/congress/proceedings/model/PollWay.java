package vn.namro.congress.proceedings.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a poll is taken. */
public enum PollWay {
    /** Hands are raised, and tellers count them area by area. */
    HANDS,
    /** Each delegate votes on a device of their own; the vote is open, and who voted how is its record. */
    DEVICES;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "proceedings.way." + code();
    }

    public static Optional<PollWay> parse(String code) {
        return Arrays.stream(values()).filter(way -> way.code().equals(code)).findFirst();
    }
}
