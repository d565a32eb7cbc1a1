package vn.namro.congress.proceedings.model;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.OfficeTime;
import vn.namro.congress.Congress;
import vn.namro.congress.CongressBody;
import vn.namro.congress.Quorum;
import vn.namro.documents.DocumentProperties;
import vn.namro.documents.StylePack;
import vn.namro.documents.WordTemplate;
import vn.namro.language.Lang;

/**
 * The minutes of a congress, as its record stands when they are drawn up; polls of a rehearsal are no part of them.
 *
 * @param attendance at the first poll, or now where none was opened
 * @param bodies those who sit in each, as they are called
 * @param elections what was elected; each count has minutes of its own
 * @param at when they were drawn up
 * @param head where the audit chain stood then
 */
public record CongressMinutes(Congress congress, String organisation, Quorum attendance, List<Body> bodies, Agenda agenda, List<PollCourse> polls,
        List<Held> elections, @Nullable DraftCourse draft, Instant at, String head) {

    /** @param seats as {@code Trưởng ban: Đại biểu 005} */
    public record Body(CongressBody body, List<String> seats) {
        public Body {
            seats = List.copyOf(seats);
        }
    }

    /** An election that the congress held. */
    public record Held(String title, long round) {}

    public CongressMinutes {
        bodies = List.copyOf(bodies);
        polls = polls.stream().filter(poll -> !poll.declaration().mock() && poll.result().isPresent()).toList();
        elections = List.copyOf(elections);
    }

    public byte[] docx(StylePack pack, Lang lang) {
        var own = new LinkedHashMap<String, String>();
        own.put("NamRo.congress", congress.id().toString());
        own.put("NamRo.language", lang.code());
        own.put("NamRo.style", pack.id());
        own.put("NamRo.trail", head);
        return WordTemplate.read("minutes.docx", CongressMinutesTemplate.of(pack, lang)).fill(new CongressMinutesFields(this, lang).all(),
                new DocumentProperties(congress.title(), organisation, lang, OfficeTime.dayOf(at), own));
    }
}
