package vn.namro.exchange.election;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import tools.jackson.core.JsonGenerator;
import vn.namro.congress.BookLine;
import vn.namro.congress.CountResult;
import vn.namro.congress.CountResult.InvalidBallot;
import vn.namro.congress.CountResult.Person;
import vn.namro.congress.CountResult.Tie;
import vn.namro.congress.Election;
import vn.namro.congress.ElectionRule;
import vn.namro.congress.ElectionWording;
import vn.namro.exchange.json.JsonText;

/** Writes a count as JSON, the form that other programs rely on (docs/count.md). */
public final class CountFile {
    private static final int PERCENT_PLACES = 2;

    private final JsonGenerator json;
    private final ElectionWording wording;

    private CountFile(JsonGenerator json, ElectionWording wording) {
        this.json = json;
        this.wording = wording;
    }

    public static void write(CountResult result, ElectionWording wording, Path file) throws IOException {
        JsonText.write(file, JsonText.Layout.FIELD_A_LINE, json -> new CountFile(json, wording).result(result));
    }

    static void write(CountResult result, ElectionWording wording, Writer out) throws IOException {
        JsonText.write(out, JsonText.Layout.FIELD_A_LINE, json -> new CountFile(json, wording).result(result));
    }

    private void result(CountResult result) {
        json.writeStartObject();
        json.writeNumberProperty("valid", result.valid());
        JsonText.objects(json, "invalid", result.invalid(), this::invalid);
        json.writeNumberProperty("base", result.base());
        json.writeName("needed");
        if (result.needed().isPresent()) {
            json.writeNumber(result.needed().getAsLong());
        } else {
            json.writeNull();
        }
        JsonText.objects(json, "candidates", result.people(), this::person);
        JsonText.objects(json, "ties", result.ties(), this::tie);
        JsonText.objects(json, "refusals", result.refusals(), this::refusal);
        JsonText.objects(json, "warnings", result.warnings(), this::warning);
        json.writeEndObject();
    }

    private void invalid(InvalidBallot ballot) {
        json.writeStringProperty("ballot", ballot.ballot());
        json.writeStringProperty("reason", ballot.reason().code());
    }

    private void person(Person person) {
        json.writeStringProperty("id", person.candidate().id());
        json.writeNumberProperty("votes", person.votes());
        var percent = person.percent();
        JsonText.text(json, "percent", percent == null ? null : percent.toDecimal(PERCENT_PLACES).toPlainString());
        json.writeBooleanProperty("elected", person.standing().elected());
    }

    private void tie(Tie tie) {
        JsonText.texts(json, "ids", tie.people().stream().map(Election.Candidate::id).toList());
        json.writeNumberProperty("seats_left", tie.seatsLeft());
        json.writeStringProperty("rule", tie.rule().code());
    }

    private void refusal(BookLine line) {
        json.writeStringProperty("rule", line.rule().code());
        json.writeNumberProperty("expected", line.expected().value());
        json.writeNumberProperty("found", line.found().value());
    }

    private void warning(ElectionRule rule) {
        json.writeStringProperty("rule", rule.code());
        json.writeStringProperty("text", wording.rule(rule));
    }
}
