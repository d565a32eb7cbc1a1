package vn.namro.resolution.web;

import java.util.Map;
import vn.namro.resolution.model.Basis;
import vn.namro.web.TypedDay;

/** On what ground, as it is typed. */
public record BasisForm(Map<String, String> fields) {
    public String value(String name) {
        return fields.getOrDefault(name, "");
    }

    Basis read(Basis.Kind otherwise) {
        var typed = Typed.of(fields, "");
        var kind = typed.one("basis", Basis.Kind.class);
        return new Basis(kind == null ? otherwise : kind, typed.line("decision_number"), TypedDay.parse(value("decision_day")), typed.line("decision_body"),
                TypedDay.parse(value("decision_from")), typed.longText("reason"));
    }
}
