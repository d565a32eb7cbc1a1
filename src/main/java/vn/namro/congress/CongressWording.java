package vn.namro.congress;

import vn.namro.congress.CongressRules.Topic;
import vn.namro.language.Lang;
import vn.namro.language.Numbers;
import vn.namro.language.Wording;
import vn.namro.measure.Fraction;

/** How the rules of a congress and its shares are said, the same on a page and in a document. */
public final class CongressWording {
    private final Lang lang;

    private CongressWording(Lang lang) {
        this.lang = lang;
    }

    public static CongressWording in(Lang lang) {
        return new CongressWording(lang);
    }

    /** The article of a rule, with how far its text was read. */
    public String source(CongressRules rules, Topic topic) {
        return rules.source(topic).map(source -> ElectionWording.in(lang).article(source) + Wording.in(lang).of("congress.source." + source.status().code()))
                .orElseGet(() -> Wording.in(lang).of("congress.source.none"));
    }

    /** Two places, half up: {@code 13,99%}. */
    public String percent(Fraction percent) {
        return Numbers.in(lang).figure(percent) + "%";
    }

    /** {@code 2/3}. */
    public String share(Fraction share) {
        return share.numerator() + "/" + share.denominator();
    }
}
