package vn.namro.tasks.model;

import vn.namro.language.Clear;

/** Whether a task is clear about one thing, and by what. */
public sealed interface Clearness {
    Clear clear();

    /** By what its fields say. */
    record ByField(Clear clear) implements Clearness {}

    /** @param words the words of the directive that say it */
    record ByWords(Clear clear, String words) implements Clearness {}

    record Missing(Clear clear) implements Clearness {
        /** The key of what is wanted. */
        public String key() {
            return "tasks.wanted." + clear.id();
        }
    }

    default boolean isThere() {
        return !(this instanceof Missing);
    }
}
