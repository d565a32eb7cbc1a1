package vn.namro.web.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The styles and scripts that we serve, each under an address that changes with its content and may be kept for ever. */
@Component
class Assets {
    private final Map<String, String> addresses = new LinkedHashMap<>();

    Assets() {
        try {
            for (var asset : new PathMatchingResourcePatternResolver().getResources("classpath*:/static/*.*")) {
                var name = asset.getFilename();
                var digest = MessageDigest.getInstance("SHA-256").digest(asset.getContentAsByteArray());
                addresses.put(name, "/static/" + name + "?v=" + HexFormat.of().formatHex(digest, 0, 6));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Map<String, String> addresses() {
        return addresses;
    }
}
