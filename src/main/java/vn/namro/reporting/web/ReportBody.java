package vn.namro.reporting.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.namro.language.Lang;
import vn.namro.reporting.action.OpenReport.Opened;
import vn.namro.reporting.model.ActualRule;
import vn.namro.reporting.model.ActualRules;
import vn.namro.reporting.model.Draft;
import vn.namro.reporting.model.Heading;
import vn.namro.reporting.model.ReportRule;
import vn.namro.rule.Breach;
import vn.namro.web.ApiBody;
import vn.namro.web.ApiFault;

/** What a program puts into a report: figures as decimal strings, words under headings. */
record ReportBody(List<Draft> drafts, Map<Heading, String> narrative, List<ApiFault> faults) {
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_NARRATIVE = 20_000;
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,38}(\\.\\d{1,38})?");
    private static final String[] HEADINGS = Arrays.stream(Heading.values()).map(Heading::name).toArray(String[]::new);

    /** @param whole whether figures and headings that are not named are emptied */
    static ReportBody of(Opened opened, byte[] bytes, boolean whole) {
        var body = ApiBody.of(bytes, "cells", "narrative");
        var drafts = new LinkedHashMap<String, Draft>();
        if (whole) {
            opened.report().cells().stream().filter(cell -> cell.isOpen()).forEach(cell -> drafts.put(cell.target().code(), Draft.empty(cell.target().code(), Lang.EN)));
        }
        var named = new ArrayList<String>();
        for (var cell : body.objects("cells", "target", "value", "numerator", "denominator", "note")) {
            var draft = draft(opened, cell);
            if (named.contains(draft.target())) {
                body.faults().add(ApiFault.at(cell.at("target"), draft.target(), "reporting.api.twice"));
            }
            named.add(draft.target());
            drafts.put(draft.target(), draft);
        }
        var headings = body.named("narrative", HEADINGS);
        var narrative = new EnumMap<Heading, String>(Heading.class);
        for (var heading : Heading.values()) {
            if (whole || headings.has(heading.name())) {
                narrative.put(heading, headings.text(heading.name(), LONGEST_NARRATIVE));
            }
        }
        return new ReportBody(List.copyOf(drafts.values()), narrative, List.copyOf(body.faults()));
    }

    private static Draft draft(Opened opened, ApiBody cell) {
        var draft = new Draft(cell.text("target", LONGEST_NUMBER), number(cell, "value"), number(cell, "numerator"), number(cell, "denominator"),
                cell.text("note", LONGEST_TEXT), Lang.EN);
        var owed = opened.report().cell(draft.target()).orElse(null);
        var faults = cell.faults();
        if (owed == null) {
            faults.add(ApiFault.of(cell.at("target"), draft.target(), Breach.of(ReportRule.S1_UNIT_OWES_THE_FIGURE, draft.target())));
        } else if (!owed.isOpen()) {
            faults.add(ApiFault.of(cell.at("target"), draft.target(), Breach.of(ReportRule.S3_FIGURE_DOES_NOT_WAIT, draft.target())));
        } else if (draft.hasFigures() && draft.unreadable().isEmpty()) {
            // A form ignores a field that it does not show; a program that sends one has mistaken the figure.
            ActualRules.figures(owed.target().metric(), figure(draft, Draft.Field.VALUE), figure(draft, Draft.Field.NUMERATOR), figure(draft, Draft.Field.DENOMINATOR))
                    .forEach(breach -> {
                        var field = ((ActualRule) breach.rule()).field();
                        faults.add(ApiFault.of(cell.at(field), draft.text(Draft.Field.valueOf(field.toUpperCase(Locale.ROOT))), breach));
                    });
        }
        return draft;
    }

    private static @Nullable BigDecimal figure(Draft draft, Draft.Field field) {
        return draft.text(field).isEmpty() ? null : new BigDecimal(draft.text(field));
    }

    private static String number(ApiBody cell, String field) {
        var text = cell.text(field, LONGEST_NUMBER);
        if (text.isEmpty() || DECIMAL.matcher(text).matches() && text.length() <= 40) {
            return text;
        }
        cell.faults().add(ApiFault.at(cell.at(field), text, "reporting.api.number"));
        return "";
    }
}
