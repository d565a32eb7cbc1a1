package vn.namro.congress.proceedings.model;

import java.util.Locale;

/**
 * What is put to the vote.
 *
 * @param reference the id of the amendment, the code of the clause, or the code of the term whose resolution is adopted; else empty
 */
public record PollSubject(Kind kind, String reference) {
    public static final PollSubject QUESTION = new PollSubject(Kind.QUESTION, "");

    public enum Kind {
        QUESTION, AMENDMENT, CLAUSE, RESOLUTION;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String key() {
            return "proceedings.subject." + code();
        }
    }
}
