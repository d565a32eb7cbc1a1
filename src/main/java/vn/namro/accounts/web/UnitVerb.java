package vn.namro.accounts.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be done to a unit by a form. */
public enum UnitVerb {
    CREATE, DESCRIBE, MOVE, MERGE, SPLIT, CLOSE;

    /** Those that need a unit that is there. */
    public static List<UnitVerb> ofAUnit() {
        return Arrays.stream(values()).filter(verb -> verb != CREATE).toList();
    }

    static Optional<UnitVerb> at(String path) {
        return ofAUnit().stream().filter(verb -> verb.path().equals(path)).findFirst();
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of what a button calls it. */
    public String key() {
        return "organisation.verb." + name();
    }

    /** The key of what the form is for. */
    public String sentence() {
        return "organisation.form.sentence." + name();
    }
}
