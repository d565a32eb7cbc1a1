package vn.namro.rule;

/**
 * A rule that can be broken: an enum constant whose name begins with its code, as in {@code T3_GOAL_IS_GIVEN}, a row in docs/rules
 * and a wording under {@link #key()}.
 */
public interface Rule {
    /** The code, an underscore, and in words what the rule wants. */
    String name();

    /** The code in docs/rules, for instance {@code T3}. */
    default String code() {
        return name().substring(0, name().indexOf('_'));
    }

    /** The key of its wording in the message bundles. */
    String key();
}
