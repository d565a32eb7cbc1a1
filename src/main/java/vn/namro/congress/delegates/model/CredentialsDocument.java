package vn.namro.congress.delegates.model;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import vn.namro.calendar.OfficeTime;
import vn.namro.congress.Congress;
import vn.namro.documents.DocumentProperties;
import vn.namro.documents.StylePack;
import vn.namro.documents.WordTemplate;
import vn.namro.language.Lang;

/**
 * The credentials report as a document.
 *
 * @param organisation whose congress it is
 * @param committee each with post and name
 * @param at when those present were counted
 * @param named whether it names the youngest, the oldest and whoever is missing: for the committee alone; everybody else reads sums
 */
public record CredentialsDocument(Congress congress, CredentialsReport report, String organisation, List<String> committee, Instant at, boolean named) {
    public CredentialsDocument {
        committee = List.copyOf(committee);
    }

    public byte[] docx(StylePack pack, Lang lang) {
        var own = new LinkedHashMap<String, String>();
        own.put("NamRo.congress", congress.id().toString());
        own.put("NamRo.language", lang.code());
        own.put("NamRo.style", pack.id());
        return WordTemplate.read("credentials.docx", CredentialsTemplate.of(pack, lang)).fill(new CredentialsFields(this, lang).all(),
                new DocumentProperties(congress.title(), organisation, lang, OfficeTime.dayOf(at), own));
    }
}
