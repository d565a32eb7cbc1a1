package vn.namro.accounts.web;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.namro.accounts.Role;
import vn.namro.accounts.model.PersonRequest;
import vn.namro.accounts.model.PostRequest;
import vn.namro.language.Dates;
import vn.namro.language.Lang;
import vn.namro.web.TypedDay;

/** What an administrator typed, kept as it was so that the form can be shown again. */
public record AccountForm(@Nullable String signInName, @Nullable String familyName, @Nullable String givenName, @Nullable String unit,
        @Nullable String role, @Nullable String title, @Nullable String from, @Nullable String to) {

    static AccountForm empty(LocalDate today) {
        return new AccountForm("", "", "", "", "", "", Dates.in(Lang.VI).table(today), "");
    }

    PersonRequest person() {
        return new PersonRequest(text(signInName).toLowerCase(Locale.ROOT), text(familyName), text(givenName));
    }

    PostRequest post() {
        var code = text(unit);
        return new PostRequest(code.isEmpty() ? null : code, Arrays.stream(Role.values()).filter(r -> r.name().equals(role)).findFirst().orElse(null),
                text(title), TypedDay.parse(from), TypedDay.parse(to));
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
    }
}
