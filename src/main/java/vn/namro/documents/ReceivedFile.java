package vn.namro.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A file that came from outside, judged by its content before it is kept: what it is, and whether it is safe to hand on. An
 * archive is read through once, within limits, and nothing of it is unpacked, parsed or opened.
 */
public record ReceivedFile(String name, byte[] content) {
    public static final int LARGEST = 15 << 20;
    private static final long MOST_UNPACKED = 200L << 20;
    private static final int MOST_ENTRIES = 1_000;
    private static final int HIGHEST_RATIO = 100;
    private static final int FREE = 1 << 20;
    /** So much of a part is looked at. */
    private static final int LOOKED_AT = 1 << 16;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    /** How each kind that is taken begins. */
    private static final Map<String, byte[]> BEGINNINGS = Map.of("pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII), "docx", ZIP, "xlsx", ZIP, "pptx", ZIP,
            "odt", ZIP, "ods", ZIP, "png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}, "jpg", JPEG, "jpeg", JPEG);
    /** The part without which an archive is not what its name says. */
    private static final Map<String, String> MAIN_PARTS = Map.of("docx", "word/document.xml", "xlsx", "xl/workbook.xml", "pptx", "ppt/presentation.xml",
            "odt", "content.xml", "ods", "content.xml");
    private static final Pattern RUNS = Pattern.compile("(?i).*(vbaProject\\.bin|\\.(exe|dll|com|scr|js|jse|vbs|vbe|bat|cmd|ps1|jar|msi|lnk|hta))");
    private static final Pattern LEAVES = Pattern.compile("(^|.*[/\\\\])\\.\\.([/\\\\].*|$)|[/\\\\].*|[A-Za-z]:.*|.*\\x00.*");
    private static final Pattern DECLARES = Pattern.compile("(?i)<!(DOCTYPE|ENTITY)");
    private static final Pattern OUTSIDE = Pattern.compile("(?s)<Relationship\\b(?=[^>]*TargetMode\\s*=\\s*[\"']External)(?![^>]*relationships/hyperlink[\"'])");
    private static final Pattern MARKUP = Pattern.compile("(?i)<(html|script|svg|body|iframe)\\b");

    /** The endings of what is taken, in order. */
    public static List<String> endings() {
        return BEGINNINGS.keySet().stream().sorted().toList();
    }

    public String ending() {
        return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) : "";
    }

    public boolean fits() {
        return content.length > 0 && content.length <= LARGEST;
    }

    /** Whether its content begins as its name says. */
    public boolean isWhatItSays() {
        var beginning = BEGINNINGS.get(ending());
        return beginning != null && content.length >= beginning.length && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }

    /** Ask {@link #isWhatItSays()} first. */
    public boolean isHarmless() {
        return MAIN_PARTS.containsKey(ending()) ? isHarmlessArchive() : !MARKUP.matcher(new String(content, 0, Math.min(content.length, 1024), StandardCharsets.ISO_8859_1)).find();
    }

    private boolean isHarmlessArchive() {
        var names = new HashSet<String>();
        long allowed = Math.min(MOST_UNPACKED, (long) content.length * HIGHEST_RATIO + FREE);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (names.size() == MOST_ENTRIES || !names.add(entry.getName()) || LEAVES.matcher(entry.getName()).matches() || RUNS.matcher(entry.getName()).matches()) {
                    return false;
                }
                var first = zip.readNBytes(LOOKED_AT);
                allowed -= first.length;
                allowed -= skipped(zip, allowed);
                if (allowed < 0 || !isHarmlessPart(entry.getName(), first)) {
                    return false;
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
        return names.contains(MAIN_PARTS.get(ending()));
    }

    /** Reads the rest of an entry, but hardly more than is allowed. */
    private static long skipped(ZipInputStream zip, long allowed) throws IOException {
        var buffer = new byte[1 << 16];
        long read = 0;
        for (int more = zip.read(buffer); more > 0 && read <= allowed; more = zip.read(buffer)) {
            read += more;
        }
        return read;
    }

    /** XML of an office document declares no types and no entities; what it takes from elsewhere is at most a link to click. */
    private static boolean isHarmlessPart(String name, byte[] first) {
        if (!Set.of("xml", "rels").contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))) {
            return true;
        }
        boolean wide = first.length > 1 && (first[0] == 0 || first[1] == 0 || first[0] == (byte) 0xfe || first[0] == (byte) 0xff);
        var text = new String(first, StandardCharsets.UTF_8);
        // What a pattern cannot do without is looked for first: a sheet is long, and has neither.
        return !wide && !(text.contains("<!") && DECLARES.matcher(text).find()) && !(text.contains("External") && OUTSIDE.matcher(text).find());
    }
}
