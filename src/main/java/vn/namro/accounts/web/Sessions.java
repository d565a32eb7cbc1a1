package vn.namro.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.namro.accounts.model.Account;

/** Begins and ends sessions; a new one never keeps the number or the content of an old one. */
@Component
class Sessions {
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final Clock clock;

    Sessions(Clock clock) {
        this.clock = clock;
    }

    void begin(Account account, HttpServletRequest request, HttpServletResponse response) {
        end(request);
        var user = new SessionUser(account.id(), account.generation(), clock.instant());
        var context = new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(user, null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
