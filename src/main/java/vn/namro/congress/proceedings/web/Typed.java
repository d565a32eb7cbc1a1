package vn.namro.congress.proceedings.web;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** What somebody typed into a field. */
final class Typed {
    private Typed() {}

    /** In one normal form and without space around it; empty for nothing. */
    static String text(@Nullable String typed) {
        return typed == null ? "" : Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
    }

    /** Null for what is no whole number that fits. */
    static @Nullable Long whole(@Nullable String typed) {
        var text = text(typed);
        return text.matches("\\d{1,9}") ? Long.valueOf(text) : null;
    }
}
