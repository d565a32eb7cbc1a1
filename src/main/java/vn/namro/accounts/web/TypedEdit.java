package vn.namro.accounts.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.namro.language.Dates;
import vn.namro.language.Lang;
import vn.namro.organisation.TreeEdit;
import vn.namro.organisation.Unit;
import vn.namro.web.TypedDay;

/** What was typed into the form of a unit, kept as it was so that nothing is lost when the form is shown again. */
public record TypedEdit(Map<String, String> fields) {
    /** One for each part that a unit can be split into by one form. */
    public static final List<Integer> ROWS = List.of(0, 1, 2, 3, 4, 5);
    private static final int UNREADABLE = -1;

    /**
     * The form as it is first shown.
     *
     * @param described the unit that is to be described anew, null where no description is asked for
     */
    static TypedEdit of(LocalDate today, @Nullable Unit described, String parent) {
        var fields = new HashMap<String, String>();
        fields.put("day", Dates.in(Lang.VI).table(today));
        fields.put("parent", parent);
        if (described != null) {
            fields.put("name", described.name());
            fields.put("kind", described.kind() == null ? "" : described.kind());
            fields.put("sector", described.sector() == null ? "" : described.sector());
            fields.put("members", described.members() == null ? "" : described.members().toString());
        }
        return new TypedEdit(fields);
    }

    public String text(String field) {
        return AccountForm.text(fields.get(field));
    }

    @Nullable String decision() {
        return given("decision");
    }

    public @Nullable LocalDate day() {
        return TypedDay.parse(text("day"));
    }

    long seen() {
        var typed = text("seen");
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }

    /** @param named the code of the unit that somebody means who types a code or a name */
    TreeEdit edit(UnitVerb verb, String code, UnaryOperator<String> named) {
        return switch (verb) {
            case CREATE -> new TreeEdit.Create(text("code"), day(), code(named, "parent"), description());
            case DESCRIBE -> new TreeEdit.Describe(code, day(), description());
            case MOVE -> new TreeEdit.Move(code, day(), code(named, "parent"));
            case CLOSE -> new TreeEdit.Close(code, day() == null ? null : day().plusDays(1));
            case MERGE -> new TreeEdit.Merge(code, day(), code(named, "successor"), members());
            case SPLIT -> new TreeEdit.Split(code, day(), parts(), below());
        };
    }

    private TreeEdit.Description description() {
        return new TreeEdit.Description(text("name"), given("kind"), given("sector"), members());
    }

    private @Nullable Integer members() {
        var typed = text("members").replace(".", "");
        return typed.isEmpty() ? null : typed.matches("\\d{1,9}") ? Integer.valueOf(typed) : Integer.valueOf(UNREADABLE);
    }

    /** Rows of which nothing was filled in are no parts. */
    public List<TreeEdit.Part> parts() {
        return filled().stream().map(row -> new TreeEdit.Part(text("part-code-" + row), text("part-name-" + row))).toList();
    }

    /** For each unit below the part that was chosen. */
    public Map<String, Integer> below() {
        var rows = filled();
        var below = new HashMap<String, Integer>();
        fields.forEach((field, typed) -> {
            if (field.startsWith("below-") && typed.matches("\\d")) {
                below.put(field.substring("below-".length()), rows.indexOf(Integer.valueOf(typed)));
            }
        });
        return below;
    }

    private List<Integer> filled() {
        var rows = new ArrayList<Integer>();
        for (int row : ROWS) {
            if (!text("part-code-" + row).isEmpty() || !text("part-name-" + row).isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private @Nullable String code(UnaryOperator<String> named, String field) {
        var typed = given(field);
        return typed == null ? null : named.apply(typed);
    }

    private @Nullable String given(String field) {
        var typed = text(field);
        return typed.isEmpty() ? null : typed;
    }
}
