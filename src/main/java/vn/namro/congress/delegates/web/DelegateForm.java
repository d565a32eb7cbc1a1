package vn.namro.congress.delegates.web;

import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.namro.congress.Delegate;
import vn.namro.congress.delegates.model.DelegateRequest;

/** A delegate as typed. */
public record DelegateForm(@Nullable String number, @Nullable String name, @Nullable String unit, @Nullable String kind) {
    static DelegateForm of(Delegate delegate) {
        return new DelegateForm(delegate.label(), delegate.name(), delegate.unit(), delegate.kind().name());
    }

    DelegateRequest request() {
        return new DelegateRequest(whole(number), text(name).replaceAll("\\s+", " "), text(unit),
                Arrays.stream(Delegate.Kind.values()).filter(one -> one.name().equals(kind)).findFirst().orElse(null));
    }

    static @Nullable Integer whole(@Nullable String typed) {
        var text = text(typed);
        return text.matches("\\d{1,6}") ? Integer.valueOf(text) : null;
    }

    public static String text(@Nullable String typed) {
        return typed == null ? "" : Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
    }
}
