package vn.namro.accounts.web;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import vn.namro.accounts.web.Routes.Route;

/** Lets a request through when its row in {@code routes.csv} says so. */
@Component
class RouteAccess implements AuthorizationManager<RequestAuthorizationContext> {
    private final Routes routes = Routes.load();

    @Override
    public AuthorizationDecision authorize(Supplier<? extends Authentication> authentication, RequestAuthorizationContext context) {
        var request = context.getRequest();
        return new AuthorizationDecision(routes.of(request.getMethod(), request.getRequestURI())
                .map(route -> allows(route, Present.in(request))).orElse(false));
    }

    Optional<Route> route(String method, String path) {
        return routes.of(method, path);
    }

    boolean allows(Route route, Optional<Present> present) {
        return route.isOpen() || present.isPresent() && (route.forAllSignedIn() || route.roles().stream().anyMatch(present.get()::has));
    }
}
