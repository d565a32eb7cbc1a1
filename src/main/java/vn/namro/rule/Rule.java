package vn.namro.rule;

/** A rule that can be broken: an enum constant with a code, a row in docs/rules and a wording under {@link #key()}. */
public interface Rule {
    /** The code in docs/rules, for instance {@code T3}. */
    String code();

    /** The key of its wording in the message bundles. */
    String key();
}
