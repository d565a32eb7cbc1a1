package vn.namro.accounts.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.namro.accounts.Post;
import vn.namro.accounts.Role;
import vn.namro.calendar.OfficeTime;
import vn.namro.organisation.Units;
import vn.namro.web.Visitor;
import vn.namro.web.Visitors;

/** Tells the frame of each page who is here. */
@Component
class CurrentVisitors implements Visitors {
    private final RouteAccess access;
    private final Units units;
    private final Clock clock;

    CurrentVisitors(RouteAccess access, Units units, Clock clock) {
        this.access = access;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public Optional<Visitor> current() {
        return present().map(present -> new Visitor(present.account().name(),
                present.acting() == null ? null : shown(present.acting()),
                present.posts().stream().filter(post -> !post.equals(present.acting())).map(this::shown).toList()));
    }

    @Override
    public boolean mayOpen(String path) {
        return access.route("GET", path).map(route -> access.allows(route, present())).orElse(false);
    }

    @Override
    public List<String> whoMay(String method, String path) {
        return access.route(method, path).stream().filter(route -> !route.isOpen() && !route.forAllSignedIn())
                .flatMap(route -> route.roles().stream()).map(Role::key).toList();
    }

    private static Optional<Present> present() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Present.in(attributes.getRequest()) : Optional.empty();
    }

    private Visitor.Post shown(Post post) {
        return new Visitor.Post(post.id(), post.title(), unitName(post.unit(), OfficeTime.dayOf(clock.instant())));
    }

    private String unitName(@Nullable String code, LocalDate day) {
        return code == null ? "" : units.now().nameOn(code, day);
    }
}
