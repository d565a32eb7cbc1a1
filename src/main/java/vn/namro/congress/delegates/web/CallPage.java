package vn.namro.congress.delegates.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.namro.congress.CongressRules;
import vn.namro.web.Problem;

/** The form in which a congress is called together; {@code id} is null for a new one. */
public record CallPage(@Nullable UUID id, CallForm form, List<UnitChoice> units, List<Problem> problems) {
    public record UnitChoice(String code, String name) {}

    public String action() {
        return id == null ? "/congresses/new" : "/congresses/" + id + "/call";
    }

    public List<CongressRules> rules() {
        return CongressRules.NAMES.stream().flatMap(name -> CongressRules.named(name).stream()).toList();
    }
}
