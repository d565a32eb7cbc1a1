package vn.namro.exchange.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import vn.namro.exchange.json.JsonText;
import vn.namro.measure.Fraction;
import vn.namro.measure.Goal;
import vn.namro.measure.Metric;
import vn.namro.progress.Coverage;
import vn.namro.progress.Judgement;
import vn.namro.progress.JudgementRule;
import vn.namro.progress.Reason;
import vn.namro.progress.SoFar;
import vn.namro.progress.TermJudgement;
import vn.namro.progress.YearJudgement;
import vn.namro.resolution.Target;

/** Writes a judgement as JSON, the form that other programs rely on (docs/exchange.md). Figures are decimal strings. */
public final class ReviewFile {
    private static final int PLACES = 6;

    private final JsonGenerator json;

    private ReviewFile(JsonGenerator json) {
        this.json = json;
    }

    public static void write(TermJudgement judgement, Path file) throws IOException {
        JsonText.write(file, JsonText.Layout.ELEMENT_A_LINE, json -> new ReviewFile(json).all(judgement));
    }

    public static String text(TermJudgement judgement) {
        return JsonText.of(JsonText.Layout.ELEMENT_A_LINE, json -> new ReviewFile(json).all(judgement));
    }

    private void all(TermJudgement judgement) {
        json.writeStartObject();
        json.writeObjectPropertyStart("summary");
        json.writeNumberProperty("met_or_exceeded", judgement.metOrExceeded());
        json.writeNumberProperty("total", judgement.total());
        json.writeEndObject();
        json.writeStringProperty("as_of", judgement.asOf().toString());
        JsonText.objects(json, "targets", judgement.targets(), this::target);
        json.writeEndObject();
    }

    private void target(Judgement judgement) {
        json.writeStringProperty("code", judgement.target().code());
        JsonText.text(json, "part_of", judgement.target().partOf());
        json.writeStringProperty("verdict", judgement.verdict().name());
        reason(judgement.reason());
        soFar(judgement.soFar());
        figure("figure", judgement.figure());
        JsonText.text(json, "goal", goal(judgement.target()));
        figure("attained_percent", judgement.attainedPercent());
        figure("exceeded_percent", judgement.exceededPercent());
        coverage(judgement.coverage());
        years(judgement.years());
        json.writeStringProperty("rule", JudgementRule.of(judgement).code());
    }

    private void soFar(@Nullable SoFar soFar) {
        if (soFar == null) {
            json.writeNullProperty("so_far");
            return;
        }
        json.writeObjectPropertyStart("so_far");
        json.writeStringProperty("verdict", soFar.verdict().name());
        reason(soFar.reason());
        figure("figure", soFar.figure());
        figure("attained_percent", soFar.attainedPercent());
        figure("exceeded_percent", soFar.exceededPercent());
        coverage(soFar.coverage());
        years(soFar.years());
        json.writeEndObject();
    }

    private void years(@Nullable List<YearJudgement> years) {
        if (years == null) {
            json.writeNullProperty("years");
            return;
        }
        JsonText.objects(json, "years", years, year -> {
            json.writeStringProperty("period", year.period().toString());
            figure("figure", year.figure());
            json.writeStringProperty("verdict", year.verdict().name());
        });
    }

    private void coverage(@Nullable Coverage coverage) {
        if (coverage == null) {
            json.writeNullProperty("coverage");
            return;
        }
        json.writeObjectPropertyStart("coverage");
        json.writeNumberProperty("reported", coverage.reported());
        json.writeNumberProperty("expected", coverage.expected());
        json.writeEndObject();
    }

    private void reason(@Nullable Reason reason) {
        JsonText.text(json, "reason", reason == null ? null : reason.name().toLowerCase(Locale.ROOT));
    }

    private void figure(String name, @Nullable Fraction figure) {
        JsonText.text(json, name, figure == null ? null : decimal(figure));
    }

    /** Half up to six places, without trailing zeros. */
    private static String decimal(Fraction figure) {
        var decimal = figure.toDecimal(PLACES).stripTrailingZeros();
        return decimal.signum() == 0 ? "0" : decimal.toPlainString();
    }

    private static @Nullable String goal(Target target) {
        if (target.metric() == Metric.COMPOUND) {
            return null;
        }
        return target.goal() == null ? "= 1" : goal(target.goal());
    }

    private static String goal(Goal goal) {
        var text = new StringBuilder(goal.comparison().symbol());
        if (goal.value() != null) {
            text.append(' ').append(goal.value().toPlainString());
        }
        if (goal.valueTo() != null) {
            text.append("..").append(goal.valueTo().toPlainString());
        }
        return text.toString();
    }
}
