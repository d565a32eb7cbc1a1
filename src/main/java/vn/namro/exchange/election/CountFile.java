package vn.namro.exchange.election;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import vn.namro.congress.BookLine;
import vn.namro.congress.CountResult;
import vn.namro.congress.CountResult.InvalidBallot;
import vn.namro.congress.CountResult.Person;
import vn.namro.congress.CountResult.Tie;
import vn.namro.congress.ElectionRule;
import vn.namro.congress.ElectionWording;

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
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            write(result, wording, out);
        }
    }

    static void write(CountResult result, ElectionWording wording, Writer out) throws IOException {
        var factory = JsonFactory.builder().disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES).build();
        try (var json = factory.createGenerator(new Layout(), out)) {
            new CountFile(json, wording).result(result);
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private void result(CountResult result) {
        json.writeStartObject();
        json.writeNumberProperty("valid", result.valid());
        list("invalid", result.invalid(), this::invalid);
        json.writeNumberProperty("base", result.base());
        json.writeName("needed");
        if (result.needed().isPresent()) {
            json.writeNumber(result.needed().getAsLong());
        } else {
            json.writeNull();
        }
        list("candidates", result.people(), this::person);
        list("ties", result.ties(), this::tie);
        list("refusals", result.refusals(), this::refusal);
        list("warnings", result.warnings(), this::warning);
        json.writeEndObject();
    }

    private <T> void list(String name, List<T> values, Consumer<T> write) {
        json.writeArrayPropertyStart(name);
        values.forEach(value -> {
            json.writeStartObject();
            write.accept(value);
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private void invalid(InvalidBallot ballot) {
        json.writeStringProperty("ballot", ballot.ballot());
        json.writeStringProperty("reason", ballot.reason().code());
    }

    private void person(Person person) {
        json.writeStringProperty("id", person.candidate().id());
        json.writeNumberProperty("votes", person.votes());
        var percent = person.percent();
        if (percent == null) {
            json.writeNullProperty("percent");
        } else {
            json.writeStringProperty("percent", percent.toDecimal(PERCENT_PLACES).toPlainString());
        }
        json.writeBooleanProperty("elected", person.standing().elected());
    }

    private void tie(Tie tie) {
        json.writeArrayPropertyStart("ids");
        tie.people().forEach(candidate -> json.writeString(candidate.id()));
        json.writeEndArray();
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

    /** Indented, with the same line ends on every machine. */
    private static final class Layout extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
