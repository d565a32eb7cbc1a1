package vn.namro.accounts.web;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.accounts.Post;
import vn.namro.accounts.model.Account;
import vn.namro.accounts.store.AccountStore;
import vn.namro.audit.AuditTrail;
import vn.namro.audit.AuditTrail.Question;
import vn.namro.audit.Entry;
import vn.namro.calendar.OfficeTime;
import vn.namro.documents.ListFile;
import vn.namro.web.TypedDay;

/** The trail, for auditors: those over the whole system see all of it, others what concerns their units. */
@Controller
class AuditController {
    private static final int AT_ONCE = 100;
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final AuditTrail trail;
    private final Authority authority;
    private final AccountStore accounts;
    private final Clock clock;

    AuditController(AuditTrail trail, Authority authority, AccountStore accounts, Clock clock) {
        this.trail = trail;
        this.authority = authority;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping("/audit")
    String open(Actor actor, @RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "9223372036854775807") long before, @RequestParam(defaultValue = "false") boolean check, Model model) {
        var filter = new AuditPage.Filter(from, to, kind, subject);
        var entries = trail.find(question(actor, filter), AT_ONCE + 1, before);
        var shown = entries.stream().limit(AT_ONCE).toList();
        var names = new Names();
        model.addAttribute("page", new AuditPage(filter, trail.kinds(), shown.stream().map(names::row).toList(),
                entries.size() > AT_ONCE ? shown.getLast().seq() : 0, trail.head(), check ? trail.verify(Optional.empty()) : null));
        return "accounts/audit";
    }

    /** Every entry that the filter leaves, oldest first, with what its hash covers. */
    @GetMapping({"/audit.csv", "/audit.xlsx"})
    ListFile file(Actor actor, @RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String subject) {
        var question = question(actor, new AuditPage.Filter(from, to, kind, subject));
        return new ListFile("audit", List.of("seq", "recorded_at", "kind", "account", "post", "unit", "subject", "particulars"),
                reader -> trail.each(question, entry -> reader.accept(List.of(entry.seq(), entry.recordedAt(), entry.kind(), text(entry.by().account()),
                        text(entry.by().post()), text(entry.unit()), entry.subject(), particulars(entry)))));
    }

    private Question question(Actor actor, AuditPage.Filter filter) {
        return new Question(TypedDay.parse(filter.from()), TypedDay.parse(filter.to()), given(filter.kind()),
                authority.overAll(actor) ? null : authority.units(actor, OfficeTime.dayOf(clock.instant())), given(filter.subject()));
    }

    private static @Nullable String given(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String particulars(Entry entry) {
        return new TreeMap<>(entry.particulars()).entrySet().stream().map(p -> p.getKey() + "=" + p.getValue())
                .reduce((one, next) -> one + " " + next).orElse("");
    }

    /** Entries hold ids; whoever may read the trail is told whose they are. Each is looked up once a page. */
    private final class Names {
        private final Map<UUID, String> people = new HashMap<>();
        private final Map<UUID, String> posts = new HashMap<>();

        AuditPage.Row row(Entry entry) {
            return new AuditPage.Row(entry.seq(), entry.recordedAt(), entry.kind(), person(entry.by().account()), post(entry.by().post()),
                    text(entry.unit()), entry.subject(), subject(entry.subject()), new TreeMap<>(entry.particulars()));
        }

        /** Whose account it is, where it is about an account; else the id itself. */
        private String subject(String id) {
            return UUID_FORM.matcher(id).matches() ? person(UUID.fromString(id)) : id;
        }

        private String person(@Nullable UUID id) {
            return id == null ? "" : people.computeIfAbsent(id, key -> accounts.account(key).map(Account::name).orElse(key.toString()));
        }

        private String post(@Nullable UUID id) {
            return id == null ? "" : posts.computeIfAbsent(id, key -> accounts.post(key).map(Post::title).orElse(key.toString()));
        }
    }
}
