package vn.namro.language;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/**
 * Names of people as a Vietnamese list has them: by given name, which stands last, then by family name, then by what
 * stands between, word by word in Vietnamese order.
 */
public final class NameOrder implements Comparator<String> {
    private final Collator collator = Collator.getInstance(Locale.forLanguageTag("vi-VN"));

    @Override
    public int compare(String a, String b) {
        var first = a.strip().split("\\s+");
        var second = b.strip().split("\\s+");
        int byGiven = collator.compare(first[first.length - 1], second[second.length - 1]);
        if (byGiven != 0) {
            return byGiven;
        }
        int byRest = Arrays.compare(first, 0, first.length - 1, second, 0, second.length - 1, collator);
        return byRest != 0 ? byRest : a.compareTo(b);
    }
}
