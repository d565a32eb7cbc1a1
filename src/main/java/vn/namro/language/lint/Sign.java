package vn.namro.language.lint;

import vn.namro.language.Clear;

/**
 * One way in which a text can be clear about something; every sign has a row in docs/rules/lint.md.
 *
 * @param wide whether it may reach over the whole paragraph, or stays inside a sentence
 */
record Sign(String id, Clear clear, TokenPattern pattern, boolean wide) {
    static Sign of(String id, Clear clear, String pattern) {
        return new Sign(id, clear, Grammar.STANDARD.pattern(pattern), false);
    }

    static Sign wide(String id, Clear clear, String pattern) {
        return new Sign(id, clear, Grammar.STANDARD.pattern(pattern), true);
    }
}
