package vn.namro.tasks.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.namro.tasks.model.TaskFact;

/** What happened, as it is kept: the components of its record, found again by its name. */
final class FactJson {
    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultVisibility(visibility -> visibility.withIsGetterVisibility(Visibility.NONE)).build();
    private static final Map<String, Class<?>> KINDS = Arrays.stream(TaskFact.class.getPermittedSubclasses())
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    private FactJson() {}

    static String write(TaskFact fact) {
        return JSON.writeValueAsString(fact);
    }

    static TaskFact read(String kind, String content) {
        return (TaskFact) JSON.readValue(content, KINDS.get(kind));
    }
}
