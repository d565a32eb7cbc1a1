package vn.namro.tasks.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.namro.language.Clear;
import vn.namro.language.Lang;
import vn.namro.language.Wording;

/** Whatever the model can say of a task has a wording in both languages. */
class TaskWordsTest {
    @Test
    void everyRuleIsWordedAndHasARow() throws IOException {
        var page = Files.readString(Path.of("docs/rules/tasks.md"));
        for (var rule : TaskRule.values()) {
            assertThat(page).as(rule.name()).contains("\n| " + rule.code() + " |");
            for (var lang : Lang.values()) {
                assertThat(Wording.in(lang).of(rule.key(), "a", "b")).as(rule.name()).doesNotContain("{");
            }
        }
    }

    @Test
    void everyStateCauseSourceAndFactIsWorded() {
        var kinds = Stream.of(State.class, TaskFact.class).flatMap(type -> Arrays.stream(type.getPermittedSubclasses()))
                .map(type -> (State.class.isAssignableFrom(type) ? "tasks.state." : "tasks.event.") + type.getSimpleName());
        var values = Stream.of(Arrays.stream(Punctuality.values()).map(Punctuality::key), Arrays.stream(Source.Kind.values()).map(Source.Kind::key),
                Arrays.stream(TaskFact.Cause.values()).map(TaskFact.Cause::key), Arrays.stream(Policy.Unclear.values()).map(Policy.Unclear::key),
                Arrays.stream(Policy.Move.values()).map(Policy.Move::key), Arrays.stream(Clear.values()).map(clear -> new Clearness.Missing(clear).key()))
                .flatMap(keys -> keys);
        Stream.concat(kinds, values).forEach(key -> {
            for (var lang : Lang.values()) {
                assertThat(Wording.in(lang).of(key)).as(key).isNotBlank();
            }
        });
    }
}
