package vn.namro.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * One of the lists that bodies go by, as data: {@code clears/<id>.properties}. The lists differ in what they ask for, in
 * order and in names.
 *
 * @param clears in the list's own order
 */
public record ClearList(String id, List<Clear> clears, Properties wording) {
    /** The lists that the program brings along, the default first. */
    public static final List<String> IDS = List.of("five", "six", "hue", "all");

    public ClearList {
        clears = List.copyOf(clears);
    }

    public static Optional<ClearList> of(String id) {
        return IDS.contains(id) ? Optional.of(load(id)) : Optional.empty();
    }

    /** What the list itself is called. */
    public String title(Lang lang) {
        return said("title", lang);
    }

    /** What this list calls a clear: what is {@code hiệu quả} in one list is {@code sản phẩm} in another. */
    public String name(Clear clear, Lang lang) {
        return said(clear.id(), lang);
    }

    private String said(String key, Lang lang) {
        return wording.getProperty(key + "." + lang.code());
    }

    private static ClearList load(String id) {
        var name = "/clears/" + id + ".properties";
        var wording = new Properties();
        try (var in = ClearList.class.getResourceAsStream(name)) {
            wording.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var clears = Arrays.stream(wording.getProperty("clears").split(" ")).map(Clear::parse).map(Optional::orElseThrow).toList();
        return new ClearList(id, clears, wording);
    }
}
