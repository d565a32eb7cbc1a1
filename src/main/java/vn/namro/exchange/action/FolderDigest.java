package vn.namro.exchange.action;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import vn.namro.exchange.CanonicalOrder;
import vn.namro.exchange.TermFolder;

/** SHA-256 over the records of a folder, whatever the order and form of its files. */
final class FolderDigest {
    private FolderDigest() {}

    static String of(TermFolder folder) {
        var records = folder.records();
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            add(sha, List.of(records.term(), records.resolution()));
            add(sha, records.organisation().units());
            add(sha, records.clauses());
            add(sha, records.breakthroughs());
            add(sha, records.targets());
            add(sha, records.shares());
            add(sha, CanonicalOrder.sorted(records.actuals(), CanonicalOrder.ACTUALS));
            add(sha, folder.narratives());
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(MessageDigest sha, List<?> records) {
        records.forEach(record -> sha.update((record + "\n").getBytes(StandardCharsets.UTF_8)));
    }
}
