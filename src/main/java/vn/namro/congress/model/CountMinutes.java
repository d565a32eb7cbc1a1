package vn.namro.congress.model;

import java.util.LinkedHashMap;
import java.util.List;
import vn.namro.calendar.OfficeTime;
import vn.namro.congress.CountResult;
import vn.namro.congress.model.ElectionCourse.Announcement;
import vn.namro.documents.DocumentProperties;
import vn.namro.documents.StylePack;
import vn.namro.documents.WordTemplate;
import vn.namro.language.Lang;

/**
 * The minutes of a count. All that stands in them was settled when the result was announced, so that the same election
 * makes the same bytes whenever it is asked for.
 *
 * @param organisation how the unit was called at the announcement
 * @param earlier the rounds before this one, the first first
 */
public record CountMinutes(ElectionCourse course, CountResult result, Announcement announcement, String organisation, List<Round> earlier) {

    /** A round that was announced. */
    public record Round(CountResult result, Announcement announcement) {}

    public CountMinutes {
        earlier = List.copyOf(earlier);
    }

    public byte[] docx(StylePack pack, Lang lang) {
        var own = new LinkedHashMap<String, String>();
        own.put("NamRo.election", course.id().toString());
        own.put("NamRo.language", lang.code());
        own.put("NamRo.style", pack.id());
        own.put("NamRo.record", announcement.digest());
        own.put("NamRo.trail", announcement.head());
        return WordTemplate.read("minutes.docx", MinutesTemplate.of(pack, lang)).fill(new MinutesFields(this, lang).all(),
                new DocumentProperties(course.setup().title(), organisation, lang, OfficeTime.dayOf(announcement.at()), own));
    }
}
