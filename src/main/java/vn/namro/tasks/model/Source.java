package vn.namro.tasks.model;

import org.jspecify.annotations.Nullable;

/**
 * What a task comes from.
 *
 * @param term the term of office that it belongs to, null outside any
 * @param reference the code of the clause, breakthrough or target; number and date of the document; the id of the other task
 */
public record Source(Kind kind, @Nullable String term, String reference) {
    /** Where tasks come from. */
    public enum Kind {
        CLAUSE, BREAKTHROUGH, TARGET, PROGRAMME, CONCLUSIONS, TASK;

        /** Whether it is a part of a resolution, found by its code. */
        public boolean isResolved() {
            return this == CLAUSE || this == BREAKTHROUGH || this == TARGET;
        }

        public String key() {
            return "tasks.source." + name();
        }
    }
}
