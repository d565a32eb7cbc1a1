package vn.namro.web.view;

import java.util.function.BiConsumer;

/** What every answer carries. */
final class SecurityHeaders {
    /** All that a page uses comes from us; nothing inline, nothing from elsewhere, nowhere inside a frame. */
    private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    static void set(BiConsumer<String, String> header) {
        header.accept("Content-Security-Policy", CONTENT);
        header.accept("X-Content-Type-Options", "nosniff");
        header.accept("X-Frame-Options", "DENY");
        header.accept("Referrer-Policy", "same-origin");
        header.accept("Cross-Origin-Opener-Policy", "same-origin");
        header.accept("Cross-Origin-Resource-Policy", "same-origin");
        header.accept("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        header.accept("Cache-Control", "no-store");
    }
}
