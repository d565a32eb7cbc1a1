package vn.namro.web.view;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says that a file is too large before anything is read of it, and that a form cannot be read before anybody asks for its fields. Its token could
 * not be read either, and the answer would be that the page is out of date.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ReadableRequests extends OncePerRequestFilter {
    private final DataSize largest;

    ReadableRequests(@Value("${spring.servlet.multipart.max-file-size}") DataSize largest) {
        this.largest = largest;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        if (request.getContentLengthLong() > largest.toBytes()) {
            refuse(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (!isReadable(request)) {
            refuse(request, response, HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(new CleanText(request), response);
        }
    }

    /** Broken parts, a limit that is missing, too many fields, letters that the named encoding does not have. */
    private boolean isReadable(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return true;
        } catch (RuntimeException e) {
            logger.debug("a request that cannot be read", e);
            return false;
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status) throws ServletException, IOException {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        request.getRequestDispatcher("/error").forward(new Unread(request), response);
    }

    /** The request without what it carries: to ask for a parameter would read all of it. */
    private static final class Unread extends HttpServletRequestWrapper {
        Unread(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }
    }
}
