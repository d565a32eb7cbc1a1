package vn.namro.web;

import java.util.List;
import vn.namro.rule.Breach;

/**
 * Something in a form that has to be mended: said at the top, with a link to the field, and again beside the field.
 *
 * @param field the id of the field
 * @param wording the key of what is wrong and how to mend it
 */
public record Problem(String field, String wording, List<Object> arguments) {
    public static Problem of(String field, Breach breach) {
        return new Problem(field, breach.rule().key(), breach.arguments());
    }
}
