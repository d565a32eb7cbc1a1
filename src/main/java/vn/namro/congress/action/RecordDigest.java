package vn.namro.congress.action;

import java.nio.charset.StandardCharsets;
import java.util.SequencedMap;
import vn.namro.audit.Sha;

/** The code of a record, which anybody finds with {@code sha256sum ballots.csv election.json | sha256sum}. */
final class RecordDigest {
    private RecordDigest() {}

    static String of(SequencedMap<String, byte[]> files) {
        var sums = new StringBuilder();
        files.forEach((name, bytes) -> sums.append(Sha.of(bytes)).append("  ").append(name).append('\n'));
        return Sha.of(sums.toString().getBytes(StandardCharsets.UTF_8));
    }
}
