package vn.namro.accounts.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.namro.accounts.action.Tokens;
import vn.namro.accounts.model.TokenSecret;
import vn.namro.accounts.store.AccountStore;

/** Lets a program in by the token that it shows (RFC 6750), asked anew at each request. */
final class BearerFilter extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";

    private final Tokens tokens;
    private final AccountStore accounts;

    BearerFilter(Tokens tokens, AccountStore accounts) {
        this.tokens = tokens;
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        present(request).ifPresent(present -> {
            present.enter(request);
            SecurityContextHolder.setContext(new SecurityContextImpl(
                    UsernamePasswordAuthenticationToken.authenticated(present.account().id(), null, List.of())));
        });
        chain.doFilter(request, response);
    }

    private Optional<Present> present(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        return tokens.letIn(new TokenSecret(header.substring(SCHEME.length()).strip())).flatMap(token -> accounts.account(token.account())
                .filter(account -> !account.closed()).map(account -> new Present(account, List.of(token.post()), token.post())));
    }
}
