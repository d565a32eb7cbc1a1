package vn.namro.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A code as one part of an address, whatever it holds: {@code 5/1} is {@code 5%2F1}. */
public final class PathPart {
    private PathPart() {}

    public static String of(String code) {
        return URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
