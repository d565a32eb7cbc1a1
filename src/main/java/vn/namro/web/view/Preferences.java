package vn.namro.web.view;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;
import org.jspecify.annotations.Nullable;
import vn.namro.language.Lang;

/**
 * Language and light, kept in the browser. A link may carry {@code ?lang=en} or {@code ?theme=dark}: the choice is kept
 * and the address opened again without it. Works without scripts.
 */
@Component
class Preferences implements HandlerInterceptor {
    private static final List<String> THEMES = List.of("light", "dark", "system");

    private final Lang first;

    Preferences(@Value("${namro.lang:vi}") String first) {
        this.first = Lang.parse(first).orElse(Lang.VI);
    }

    Lang lang(HttpServletRequest request) {
        return asked(request, "lang").flatMap(Lang::parse).or(() -> cookie(request, "lang").flatMap(Lang::parse)).orElse(first);
    }

    /** Empty where the system decides. */
    String theme(HttpServletRequest request) {
        return asked(request, "theme").or(() -> cookie(request, "theme")).filter(THEMES::contains).filter(theme -> !theme.equals("system")).orElse("");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean lang = keep(request, response, "lang", asked(request, "lang").flatMap(Lang::parse).map(Lang::code));
        boolean theme = keep(request, response, "theme", asked(request, "theme").filter(THEMES::contains));
        if (!lang && !theme) {
            return true;
        }
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", UriComponentsBuilder.fromUriString(request.getRequestURI() + query)
                .replaceQueryParam("lang").replaceQueryParam("theme").build().toUriString());
        return false;
    }

    private static boolean keep(HttpServletRequest request, HttpServletResponse response, String name, Optional<String> value) {
        if (value.isEmpty() || !request.getMethod().equals("GET") || !asked(request, name).equals(value)) {
            return false;
        }
        response.addHeader("Set-Cookie", ResponseCookie.from(name, value.get()).path("/").maxAge(Duration.ofDays(365))
                .sameSite("Lax").httpOnly(true).secure(request.isSecure()).build().toString());
        return true;
    }

    private static Optional<String> asked(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name));
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null ? Optional.empty()
                : Arrays.stream(cookies).filter(cookie -> cookie.getName().equals(name)).map(Cookie::getValue).findFirst();
    }
}
