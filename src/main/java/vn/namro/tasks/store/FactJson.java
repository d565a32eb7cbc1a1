package vn.namro.tasks.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.namro.tasks.model.InspectionFact;
import vn.namro.tasks.model.TaskFact;

/** What happened, as it is kept: the components of its record, found again by its name. */
final class FactJson {
    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultVisibility(visibility -> visibility.withIsGetterVisibility(Visibility.NONE)).build();
    private static final Map<String, Class<?>> KINDS = Stream.of(TaskFact.class, InspectionFact.class).flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    private FactJson() {}

    static String write(Object fact) {
        return JSON.writeValueAsString(fact);
    }

    static TaskFact read(String kind, String content) {
        return read(kind, content, TaskFact.class);
    }

    static <F> F read(String kind, String content, Class<F> of) {
        return of.cast(JSON.readValue(content, KINDS.get(kind)));
    }
}
