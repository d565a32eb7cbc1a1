package vn.namro.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;

/** A file that a page gives: saved, never shown by the browser itself, and not kept by it. */
public final class Download {
    private static final Map<String, String> TYPES = Map.of("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "csv", "text/csv;charset=UTF-8", "zip", "application/zip");

    private static final String ANY = "application/octet-stream";

    private Download() {}

    /** What the program made; what a name of a file may not hold becomes a dash. */
    public static ResponseEntity<byte[]> of(String name, String ending, byte[] content) {
        return attached(ContentDisposition.attachment().filename(name.replaceAll("[^A-Za-z0-9.-]", "-") + "." + ending).build(), TYPES.getOrDefault(ending, ANY)).body(content);
    }

    /** What the program made, under a name in any script; its ending tells what it is. */
    public static ResponseEntity<byte[]> named(String name, byte[] content) {
        return attached(inAnyScript(name), TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT), ANY)).body(content);
    }

    /** What somebody handed in: whatever it says that it is, it runs nowhere. */
    public static ResponseEntity<byte[]> received(String name, byte[] content) {
        return attached(inAnyScript(name), ANY).header("Content-Security-Policy", "default-src 'none'; sandbox").body(content);
    }

    private static ContentDisposition inAnyScript(String name) {
        return ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
    }

    private static ResponseEntity.BodyBuilder attached(ContentDisposition disposition, String type) {
        return ResponseEntity.ok().header("Content-Type", type).header("Content-Disposition", disposition.toString()).header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore());
    }
}
