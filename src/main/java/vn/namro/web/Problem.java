package vn.namro.web;

import java.util.List;
import vn.namro.rule.Breach;
import vn.namro.rule.FieldRule;

/**
 * Something in a form that has to be mended: said at the top, with a link to the field, and again beside the field.
 *
 * @param field the id of the field
 * @param wording the key of what is wrong and how to mend it
 */
public record Problem(String field, String wording, List<Object> arguments) {
    /** Broken rules, each at the field that it is about. */
    public static List<Problem> of(List<Breach> breaches) {
        return breaches.stream().map(breach -> new Problem(breach.rule() instanceof FieldRule rule ? rule.field() : "main",
                breach.rule().key(), breach.arguments())).toList();
    }
}
