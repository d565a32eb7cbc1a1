package vn.namro.language.lint;

import vn.namro.language.Clear;

/** Words that stand where something clear was wanted; they are looked for only in what is not clear. */
record Gap(String id, Clear clear, TokenPattern pattern) {
    static Gap of(String id, Clear clear, String pattern) {
        return new Gap(id, clear, Grammar.STANDARD.pattern(pattern));
    }
}
