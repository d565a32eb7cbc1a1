package vn.namro.documents;

import java.util.ArrayList;
import java.util.regex.Pattern;
import vn.namro.documents.Content.Inline;
import vn.namro.documents.Content.Sentence;
import vn.namro.documents.Content.Text;

/** Fixed words with figures among them: {@code "{0}/{1} chỉ tiêu …"} keeps both numbers as controls of their own. */
public final class Phrase {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private Phrase() {}

    public static Sentence of(String pattern, Inline... arguments) {
        var parts = new ArrayList<Inline>();
        var places = PLACE.matcher(pattern);
        int from = 0;
        while (places.find()) {
            add(parts, pattern.substring(from, places.start()));
            parts.add(arguments[Integer.parseInt(places.group(1))]);
            from = places.end();
        }
        add(parts, pattern.substring(from));
        return new Sentence(parts);
    }

    private static void add(ArrayList<Inline> parts, String words) {
        if (!words.isEmpty()) {
            parts.add(new Text(words));
        }
    }
}
