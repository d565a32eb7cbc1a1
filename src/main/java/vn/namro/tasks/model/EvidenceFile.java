package vn.namro.tasks.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.namro.rule.Breach;

/** A file that is to prove something, judged by its name and by how its content begins: kinds that can carry programs are not taken. */
public record EvidenceFile(String name, byte[] content) {
    /** Larger ones belong into the document system, with their number in the note. */
    public static final int LARGEST = 15 * 1024 * 1024;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] NONE = {};
    /** How each kind that is taken begins. */
    private static final Map<String, byte[]> KINDS = Map.of("pdf", new byte[] {'%', 'P', 'D', 'F'}, "docx", ZIP, "xlsx", ZIP, "pptx", ZIP, "odt", ZIP,
            "ods", ZIP, "png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}, "jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff},
            "jpeg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, "txt", NONE);

    public static List<String> kinds() {
        return KINDS.keySet().stream().sorted().toList();
    }

    public String kind() {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    public List<Breach> breaches() {
        var breaches = new ArrayList<Breach>();
        var beginning = name.contains(".") ? KINDS.get(kind()) : null;
        if (beginning == null || name.length() > 200 || !begins(beginning)) {
            breaches.add(Breach.of(TaskRule.K27_FILE_KIND, name, String.join(", ", kinds())));
        }
        if (content.length == 0 || content.length > LARGEST) {
            breaches.add(Breach.of(TaskRule.K28_FILE_SIZE, name, LARGEST / 1024 / 1024));
        }
        return breaches;
    }

    private boolean begins(byte[] beginning) {
        return content.length >= beginning.length && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }
}
