package vn.namro.accounts.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.namro.accounts.Post;
import vn.namro.accounts.store.AccountStore;
import vn.namro.audit.AuditTrail;

/** What was done to a unit by forms, by which post and decision, newest first. */
@Component
class UnitChanges {
    private static final int LAST = 50;

    private final AuditTrail trail;
    private final AccountStore store;

    UnitChanges(AuditTrail trail, AccountStore store) {
        this.trail = trail;
        this.store = store;
    }

    List<UnitPage.Change> of(String code) {
        var posts = new HashMap<UUID, Optional<Post>>();
        return trail.find(new AuditTrail.Question(null, null, null, null, code), LAST, Long.MAX_VALUE).stream()
                .filter(entry -> code.equals(entry.unit()) && entry.particulars().containsKey("from"))
                .map(entry -> new UnitPage.Change(entry.recordedAt(), entry.kind(), LocalDate.parse(entry.particulars().get("from")),
                        entry.particulars().getOrDefault("decision", ""),
                        entry.by().post() == null ? "" : posts.computeIfAbsent(entry.by().post(), store::post).map(Post::title).orElse(""))).toList();
    }
}
