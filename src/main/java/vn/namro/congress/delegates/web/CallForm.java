package vn.namro.congress.delegates.web;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.namro.congress.Congress;
import vn.namro.congress.Congress.Session;
import vn.namro.congress.Congress.SessionKind;
import vn.namro.congress.CongressRules;
import vn.namro.congress.delegates.model.CallRequest;
import vn.namro.web.TypedDay;

/** A congress as it was typed, field by field; a session is a row of fields with its number at the end of their names. */
public record CallForm(Map<String, String> fields) {
    private static final int ROWS = 6;
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:hg.](\\d{2})?");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    public CallForm {
        fields = Map.copyOf(fields);
    }

    static CallForm empty() {
        return new CallForm(Map.of("kind", Congress.Kind.DELEGATES.name(), "session0", SessionKind.PREPARATORY.name(), "session1", SessionKind.OFFICIAL.name()));
    }

    static CallForm of(Congress congress) {
        var fields = new HashMap<String, String>(Map.of("unit", congress.unit(), "kind", congress.kind().name(), "title", congress.title(),
                "ordinal", congress.ordinal() == null ? "" : congress.ordinal().toString(), "term", congress.term(), "place", congress.place(),
                "rules", congress.rules().name(), "written", congress.writtenRule()));
        if (congress.illustrative()) {
            fields.put("illustrative", "yes");
        }
        for (int i = 0; i < congress.sessions().size(); i++) {
            var session = congress.sessions().get(i);
            fields.put("session" + i, session.kind().name());
            fields.put("day" + i, DAY.format(session.day()));
            fields.put("begins" + i, MINUTE.format(session.begins()));
            fields.put("ends" + i, MINUTE.format(session.ends()));
        }
        return new CallForm(fields);
    }

    /** What was typed, in one normal form and without space around it. */
    public String text(String field) {
        return Normalizer.normalize(fields.getOrDefault(field, "").strip(), Normalizer.Form.NFC);
    }

    public int rows() {
        int filled = 0;
        while (filled < 30 && !text("day" + filled).isEmpty()) {
            filled++;
        }
        return Math.max(ROWS, filled + 2);
    }

    CallRequest request() {
        var sessions = new ArrayList<Session>();
        var unread = new ArrayList<String>();
        for (int i = 0; i < rows(); i++) {
            var typed = List.of(text("day" + i), text("begins" + i), text("ends" + i));
            if (typed.stream().allMatch(String::isEmpty)) {
                continue;
            }
            var kind = choice(SessionKind.values(), text("session" + i));
            var day = TypedDay.parse(typed.get(0));
            var begins = time(typed.get(1));
            var ends = time(typed.get(2));
            if (kind == null || day == null || begins == null || ends == null || !ends.isAfter(begins)) {
                unread.add(String.join(" ", typed).strip());
            } else {
                sessions.add(new Session(kind, day, begins, ends));
            }
        }
        var ordinal = text("ordinal");
        boolean number = ordinal.matches("\\d{1,3}");
        return new CallRequest(choice(Congress.Kind.values(), text("kind")), text("title"), number ? Long.valueOf(ordinal) : null, !number && !ordinal.isEmpty(),
                text("term"), text("place"), CongressRules.named(text("rules")).orElse(null), text("written"), sessions, unread, !text("illustrative").isEmpty());
    }

    /** {@code 8:00}, {@code 8h30} or {@code 8h}. */
    static @Nullable LocalTime time(String typed) {
        var found = TIME.matcher(typed);
        try {
            return found.matches() ? LocalTime.of(Integer.parseInt(found.group(1)), found.group(2) == null ? 0 : Integer.parseInt(found.group(2))) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static <E extends Enum<E>> @Nullable E choice(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }
}
