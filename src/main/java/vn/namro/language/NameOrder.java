package vn.namro.language;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Names of people as a Vietnamese list has them: by given name, which stands last, then by family name, then by what
 * stands between, word by word.
 */
public final class NameOrder implements Comparator<String> {
    @Override
    public int compare(String a, String b) {
        var first = a.strip().split("\\s+");
        var second = b.strip().split("\\s+");
        int byGiven = VietnameseOrder.OF_TEXT.compare(first[first.length - 1], second[second.length - 1]);
        if (byGiven != 0) {
            return byGiven;
        }
        int byRest = Arrays.compare(first, 0, first.length - 1, second, 0, second.length - 1, VietnameseOrder.OF_TEXT);
        return byRest != 0 ? byRest : a.compareTo(b);
    }
}
