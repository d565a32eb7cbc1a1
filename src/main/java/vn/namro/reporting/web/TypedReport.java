package vn.namro.reporting.web;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.namro.language.Lang;
import vn.namro.reporting.action.OpenReport.Opened;
import vn.namro.reporting.model.Draft;
import vn.namro.reporting.model.Heading;

/** What the form of a report sent: a draft for each open figure, and what is written under the headings that it named. */
record TypedReport(List<Draft> figures, Map<Heading, String> narrative) {
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_NARRATIVE = 20_000;
    private static final String NARRATIVE = "narrative.";

    static TypedReport of(Opened opened, Map<String, String> form) {
        var written = Lang.parse(form.getOrDefault("written", "")).orElse(Lang.VI);
        var drafts = new ArrayList<Draft>();
        for (var cell : opened.report().cells()) {
            if (cell.isOpen()) {
                var code = cell.target().code();
                drafts.add(new Draft(code, text(form, "value." + code, LONGEST_NUMBER), text(form, "numerator." + code, LONGEST_NUMBER),
                        text(form, "denominator." + code, LONGEST_NUMBER), text(form, "note." + code, LONGEST_TEXT), written));
            }
        }
        var narrative = new EnumMap<Heading, String>(Heading.class);
        for (var heading : Heading.values()) {
            if (form.containsKey(NARRATIVE + heading)) {
                narrative.put(heading, text(form, NARRATIVE + heading, LONGEST_NARRATIVE).replace("\r\n", "\n"));
            }
        }
        return new TypedReport(drafts, narrative);
    }

    /** Of one row: the code of a target, or a heading under {@code narrative.}. */
    TypedReport only(String row) {
        var headings = new EnumMap<Heading, String>(Heading.class);
        narrative.forEach((heading, text) -> {
            if (row.equals(NARRATIVE + heading)) {
                headings.put(heading, text);
            }
        });
        return new TypedReport(figures.stream().filter(draft -> draft.target().equals(row)).toList(), headings);
    }

    Map<String, Draft> drafts() {
        var drafts = new LinkedHashMap<String, Draft>();
        figures.forEach(draft -> drafts.put(draft.target(), draft));
        return drafts;
    }

    static String text(Map<String, String> form, String name, int longest) {
        var text = Normalizer.normalize(form.getOrDefault(name, ""), Normalizer.Form.NFC).strip();
        return text.codePointCount(0, text.length()) <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest));
    }
}
