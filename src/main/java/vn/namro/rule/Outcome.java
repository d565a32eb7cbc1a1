package vn.namro.rule;

import java.util.List;

/** What an action answers: a refusal is a value that carries every broken rule at once. */
public sealed interface Outcome<T> {
    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(List<Breach> breaches) implements Outcome<T> {
        public Refused {
            breaches = List.copyOf(breaches);
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(List<Breach> breaches) {
        return new Refused<>(breaches);
    }
}
