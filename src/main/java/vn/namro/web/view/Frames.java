package vn.namro.web.view;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.namro.web.Frame;
import vn.namro.web.NavigationEntry;
import vn.namro.web.Visitors;

/** Builds the frame of a page from the request at hand. */
@Component
class Frames {
    private final Preferences preferences;
    private final Assets assets;
    private final Visitors visitors;
    private final List<NavigationEntry> navigation;

    Frames(Preferences preferences, Assets assets, Visitors visitors, List<NavigationEntry> navigation) {
        this.preferences = preferences;
        this.assets = assets;
        this.visitors = visitors;
        this.navigation = navigation.stream().sorted(Comparator.comparingInt(NavigationEntry::order)).toList();
    }

    Frame of(HttpServletRequest request) {
        var path = request.getAttribute("jakarta.servlet.error.request_uri") instanceof String failed ? failed : request.getRequestURI();
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        var flash = RequestContextUtils.getInputFlashMap(request);
        return new Frame(preferences.lang(request), path, query, preferences.theme(request), token(request), visitors.current(),
                navigation.stream().filter(entry -> visitors.mayOpen(entry.path())).toList(),
                flash == null ? null : (String) flash.get("notice"), assets.addresses());
    }

    private static Frame.Token token(HttpServletRequest request) {
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return csrf == null ? new Frame.Token("_csrf", "") : new Frame.Token(csrf.getParameterName(), csrf.getToken());
    }
}
