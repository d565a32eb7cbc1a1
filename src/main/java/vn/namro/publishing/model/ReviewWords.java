package vn.namro.publishing.model;

import java.util.ArrayList;
import java.util.List;
import vn.namro.documents.Content.Figure;
import vn.namro.documents.Content.Inline;
import vn.namro.documents.Content.Sentence;
import vn.namro.documents.Content.Text;
import vn.namro.documents.Phrase;
import vn.namro.documents.StylePack;
import vn.namro.language.Dates;
import vn.namro.language.Lang;
import vn.namro.language.Numbers;
import vn.namro.language.ToneMarks;
import vn.namro.language.Wording;
import vn.namro.progress.Judgement;
import vn.namro.progress.ProgressWording;

/** The words of one review: its language, its office's forms, and ids for its figures. */
record ReviewWords(Lang lang, StylePack pack, Wording wording, ProgressWording progress, Numbers numbers, Dates dates) {
    static ReviewWords of(Lang lang, StylePack pack) {
        return new ReviewWords(lang, pack, Wording.in(lang), ProgressWording.in(lang), Numbers.in(lang), Dates.in(lang));
    }

    /** Fixed words, with the tone marks that the office wants; names and figures stay as they are. */
    Sentence phrase(String key, Inline... arguments) {
        return Phrase.of(marked(wording.of(key)), arguments);
    }

    String words(String key) {
        return marked(wording.of(key));
    }

    String marked(String words) {
        return lang == Lang.VI && pack.toneMarks() != ToneMarks.FIRST ? pack.toneMarks().written(words) : words;
    }

    static Figure of(Judgement judgement, String what, String text) {
        return new Figure(Figure.id("target", judgement.target().code(), what), text);
    }

    Figure whole(long number, String... id) {
        return new Figure(Figure.id(id), numbers.whole(number));
    }

    /** Items in one sentence. */
    static Sentence joined(List<? extends Inline> items, String between) {
        var parts = new ArrayList<Inline>();
        for (var item : items) {
            if (!parts.isEmpty()) {
                parts.add(new Text(between));
            }
            parts.add(item);
        }
        return new Sentence(parts);
    }
}
