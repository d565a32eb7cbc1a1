package vn.namro.documents;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import vn.namro.language.Lang;

/**
 * What a document says of itself.
 *
 * @param day the only date in it: no clock is read
 * @param own properties under names of our own, kept by programs that edit the document
 */
public record DocumentProperties(String title, String creator, Lang lang, LocalDate day, SequencedMap<String, String> own) {
    public DocumentProperties {
        own = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(own));
    }
}
