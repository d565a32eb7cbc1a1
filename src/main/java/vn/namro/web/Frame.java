package vn.namro.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.OfficeTime;
import vn.namro.language.Dates;
import vn.namro.language.Lang;
import vn.namro.language.Numbers;
import vn.namro.language.Wording;

/**
 * What every page stands in; each template gets one as {@code frame}.
 *
 * @param path the address asked for, without its query
 * @param query the query asked for, empty or beginning with {@code ?}
 * @param theme {@code light} or {@code dark} where the visitor chose, empty where the system decides
 * @param token what a form must send back, as a hidden field, to prove that it is ours
 * @param notice the key of what was just done, said once at the top of the page; null when there is nothing to say
 * @param assets the address of each asset by its name, with its digest
 */
public record Frame(Lang lang, String path, String query, String theme, Token token, Optional<Visitor> visitor,
        List<NavigationEntry> navigation, @Nullable String notice, Map<String, String> assets) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm").withZone(OfficeTime.ZONE);

    /** A form's proof against forgery: the name of its field, and its value. */
    public record Token(String name, String value) {}

    /** The wording of a key in the visitor's language. */
    public String say(String key, Object... arguments) {
        return Wording.in(lang).of(key, arguments);
    }

    public Wording words() {
        return Wording.in(lang);
    }

    public String day(LocalDate day) {
        return Dates.in(lang).table(day);
    }

    /** {@code 04/08/2020 09:42} in office time. */
    public String minute(Instant instant) {
        return MINUTE.format(instant);
    }

    public String whole(long number) {
        return Numbers.in(lang).whole(number);
    }

    public String asset(String name) {
        var address = assets.get(name);
        if (address == null) {
            throw new IllegalArgumentException("no asset " + name);
        }
        return address;
    }

    /** Whether an entry leads to the page at hand or to one above it. */
    public boolean isAt(NavigationEntry entry) {
        return path.equals(entry.path()) || (!entry.path().equals("/") && path.startsWith(entry.path() + "/"));
    }

    /** The address at hand with one preference changed. */
    public String with(String preference, String value) {
        return path + (query.isEmpty() ? "?" : query + "&") + preference + "=" + value;
    }
}
