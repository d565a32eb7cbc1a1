package vn.namro.accounts.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.namro.language.Lang;
import vn.namro.language.Wording;
import org.jspecify.annotations.Nullable;
import vn.namro.audit.AuditChain;
import vn.namro.audit.Head;

/**
 * The trail as an auditor reads it.
 *
 * @param filter what was asked for, as it was typed
 * @param older the number to go on from, 0 at the end
 * @param check what a check of the whole chain has shown; null when none was asked for
 */
public record AuditPage(Filter filter, List<String> kinds, List<Row> rows, long older, Head head, AuditChain.@Nullable Result check) {

    public record Filter(String from, String to, String kind, String subject) {
        /** The same filter as a query, for links to the next page and to the file. */
        public String query() {
            return "from=" + encode(from) + "&to=" + encode(to) + "&kind=" + encode(kind) + "&subject=" + encode(subject);
        }

        private static String encode(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }

    /**
     * @param person the name of who did it, empty for the program itself
     * @param post the post in which it was done, empty without one
     * @param about what it is about, in words where they are known
     */
    public record Row(long seq, Instant at, String kind, String person, String post, String unit, String subject, String about, Map<String, String> particulars) {}

    /** How a capability words a kind of fact, under {@code accounts.event.PostGiven}; a kind that nobody words stands as it is. */
    public static String kindInWords(Lang lang, String kind) {
        return Wording.in(lang).find(kind.replace(".", ".event.")).orElse(kind);
    }
}
