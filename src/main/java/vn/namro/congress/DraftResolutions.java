package vn.namro.congress;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is laid before a congress as its draft resolution; answered by the capability that keeps resolutions. */
public interface DraftResolutions {
    /** @param organisation whose resolution it is */
    record Draft(String term, String number, @Nullable String title, String organisation, List<Part> parts) {}

    /** A clause, in the order of the resolution. */
    record Part(String code, @Nullable String parent, @Nullable String heading, @Nullable String text) {}

    Optional<Draft> of(String term);
}
