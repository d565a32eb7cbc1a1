package vn.namro.accounts.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.namro.accounts.Post;
import vn.namro.accounts.model.Tenure;
import vn.namro.accounts.store.AccountStore;
import vn.namro.calendar.OfficeTime;

/**
 * Finds out at each request who is there, so that a closed account, a changed password or an ended post takes effect at
 * once. A session ends twelve hours after it began, whatever happens in it.
 */
final class PresentFilter extends OncePerRequestFilter {
    private static final Duration LONGEST = Duration.ofHours(12);

    private final AccountStore store;
    private final Sessions sessions;
    private final Clock clock;

    PresentFilter(AccountStore store, Sessions sessions, Clock clock) {
        this.store = store;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SessionUser user) {
            find(user, request).ifPresentOrElse(present -> present.enter(request), () -> sessions.end(request));
        }
        var present = Present.in(request);
        if (present.isPresent() && present.get().account().mustChange() && !mayWait(request)) {
            response.sendRedirect("/password");
            return;
        }
        chain.doFilter(request, response);
    }

    private Optional<Present> find(SessionUser user, HttpServletRequest request) {
        if (clock.instant().isAfter(user.since().plus(LONGEST))) {
            return Optional.empty();
        }
        var today = OfficeTime.dayOf(clock.instant());
        return store.account(user.account())
                .filter(account -> !account.closed() && account.generation() == user.generation())
                .map(account -> Present.of(account, store.tenuresOf(account.id()).stream().filter(tenure -> tenure.holdsOn(today))
                        .map(Tenure::post).distinct().<Post>toList(), (UUID) request.getSession().getAttribute(Present.ACTING)));
    }

    /** What a person may do before the one-time password is changed. */
    private static boolean mayWait(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.equals("/password") || path.equals("/sign-out") || path.startsWith("/static/");
    }
}
