package vn.namro.rule;

import java.util.List;

/** One broken rule, with what its wording needs to say. */
public record Breach(Rule rule, List<Object> arguments) {
    public static Breach of(Rule rule, Object... arguments) {
        return new Breach(rule, List.of(arguments));
    }
}
