package vn.namro.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.namro.reference.RandomFolders.Case;
import vn.namro.reference.TargetReference.Judgement;

/** The drawn folders are worth judging: the same for the same seed, and every answer comes up. */
class RandomFoldersTest {
    private static final int FOLDERS = 600;

    @Test
    void theSameSeedDrawsTheSameFolder() {
        assertThat(RandomFolders.of(7)).isEqualTo(RandomFolders.of(7));
    }

    @Test
    void aFolderReadBackIsTheFolderWritten(@TempDir Path directory) {
        Folder folder = RandomFolders.of(11).folder();
        folder.write(directory);
        assertThat(Folder.read(directory)).isEqualTo(folder);
    }

    @Test
    void everyVerdictAndReasonComesUp() {
        Map<String, Integer> counted = new TreeMap<>();
        for (long seed = 0; seed < FOLDERS; seed++) {
            Case drawn = RandomFolders.of(seed);
            for (Judgement judgement : Reference.judgements(drawn.folder(), drawn.asOf()).values()) {
                counted.merge(judgement.verdict() + " " + judgement.reason(), 1, Integer::sum);
            }
        }
        assertThat(counted).containsKeys("EXCEEDED null", "MET null", "NEARLY_MET null", "NOT_MET null",
                "NOT_ASSESSABLE coverage", "NOT_ASSESSABLE no_denominator", "NOT_ASSESSABLE under_way");
    }

    @Test
    void theOrderOfRowsChangesNothing() {
        for (long seed = 0; seed < 100; seed++) {
            Case drawn = RandomFolders.of(seed);
            Folder shuffled = drawn.folder().shuffled(new Random(seed));
            assertThat(Reference.judge(shuffled, drawn.asOf())).as("seed %d", seed).isEqualTo(Reference.judge(drawn.folder(), drawn.asOf()));
        }
    }
}
