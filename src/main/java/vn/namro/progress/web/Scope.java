package vn.namro.progress.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.OfficeTime;
import vn.namro.progress.Judgement;
import vn.namro.progress.TermCourse;
import vn.namro.progress.TermJudgement;
import vn.namro.progress.TermRecords;
import vn.namro.resolution.Target;
import vn.namro.resolution.TermOfOffice;
import vn.namro.web.PathPart;

/**
 * Through what a visitor looks: a term, the day as of which it is known, and the units whose rows may be seen.
 *
 * @param terms the terms that the visitor may look at, in order
 * @param newest the code of the term that is shown when none is asked for
 * @param latest the day that is shown when none is asked for
 * @param known the day by whose end everything was recorded that is shown; later than the day that is judged where something was decided since
 * @param past whether a day was asked for on which less was known
 * @param fault what was typed as a day and is none, null when nothing is wrong
 */
public record Scope(List<TermOfOffice> terms, String newest, TermRecords records, TermJudgement judgement, LocalDate latest,
        LocalDate known, boolean past, @Nullable String fault, Set<String> units) {

    public TermOfOffice term() {
        return records.term();
    }

    public LocalDate asOf() {
        return judgement.asOf();
    }

    public boolean isPast() {
        return past;
    }

    /** The past day that is looked at, null for the latest one. */
    public @Nullable LocalDate pastDay() {
        return isPast() ? asOf() : null;
    }

    public boolean sees(String unit) {
        return units.contains(unit);
    }

    public String name(String unit) {
        return records.organisation().nameOn(unit, asOf());
    }

    public TermCourse course() {
        return TermCourse.of(records, asOf());
    }

    /** Whether a row was recorded by the end of the day that is looked at. */
    public boolean knows(vn.namro.reporting.Actual row) {
        return row.recordedAt().instant().isBefore(OfficeTime.endOf(asOf()));
    }

    public List<Target> parts(Target whole) {
        return judgement.targets().stream().map(Judgement::target).filter(target -> whole.code().equals(target.partOf())).toList();
    }

    /** An address of ours with the term and the day kept. */
    public String link(String path) {
        return link(path, Map.of());
    }

    /** The address of a target's page; its code may hold what an address may not. */
    public String target(String code) {
        return link(path(code));
    }

    /** The address of what one unit brings to a target. */
    public String figure(String target, String unit) {
        return link(unitsOf(target) + "/" + PathPart.of(unit));
    }

    /** The address of a target's units, without term and day. */
    public String unitsOf(String target) {
        return path(target) + "/units";
    }

    /** What tells things of the same name in several terms apart. */
    String about(String code) {
        return term().congress() == null ? code : code + " · " + term().congress();
    }

    /** The same with a further filter; what is empty is left out. */
    public String link(String path, Map<String, String> more) {
        return address(path, term().code(), pastDay(), more);
    }

    /** The same as known on another day. */
    public String targetOn(String code, LocalDate day) {
        return address(path(code), term().code(), day, Map.of());
    }

    private static String path(String target) {
        return "/targets/" + PathPart.of(target);
    }

    /** A page of a term as known at its latest day. */
    public String of(TermOfOffice other, String path) {
        return address(path, other.code(), null, Map.of());
    }

    private String address(String path, String term, @Nullable LocalDate day, Map<String, String> more) {
        var query = new LinkedHashMap<String, String>();
        query.put("term", term.equals(newest) ? "" : term);
        query.put("as-of", day == null ? "" : day.toString());
        query.putAll(more);
        var text = new StringBuilder();
        query.forEach((name, value) -> {
            if (!value.isEmpty()) {
                text.append(text.isEmpty() ? '?' : '&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return path + text;
    }
}
