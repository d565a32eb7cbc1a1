package vn.namro.exchange.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.namro.congress.Count;
import vn.namro.congress.Elections;
import vn.namro.language.Lang;
import vn.namro.language.Wording;
import vn.namro.rule.Fault;

/** Records spoiled at random: they are refused with faults that can be printed, never with an exception. */
class CorruptRecordsTest {
    private static final int RECORDS = Integer.getInteger("namro.corrupt", 3_000);
    private static final long SEED = Long.getLong("namro.seed", 20_200_805L);
    private static final List<String> FAULTY_CELLS = List.of("3", "x", "01", "-1", " 1", "1 ", "yes", "\u0000", "①", "\"1\"\"\"");

    @TempDir
    private Path folder;

    @Test
    void anyBytesAreReadToTheEndOrRefused() throws IOException {
        for (int i = 0; i < RECORDS; i++) {
            var random = new Random(SEED + i);
            var election = election(random);
            var ballots = ballots(random);
            if (random.nextBoolean()) {
                election = spoil(election, random);
            } else {
                ballots = spoil(ballots, random);
            }
            readAndCount(election, ballots, SEED + i);
        }
    }

    @Test
    void aSpoiledCellIsAlwaysAFault() throws IOException {
        for (int i = 0; i < RECORDS; i++) {
            var random = new Random(SEED + i);
            var rows = new ArrayList<>(List.of(new String(ballots(random), StandardCharsets.UTF_8).split("\n")));
            int row = 1 + random.nextInt(rows.size() - 1);
            var cells = new ArrayList<>(List.of(rows.get(row).split(",", -1)));
            switch (random.nextInt(6)) {
                case 0 -> cells.set(2 + random.nextInt(3), FAULTY_CELLS.get(random.nextInt(FAULTY_CELLS.size())));
                case 1 -> cells.set(1, "unknown");
                case 2 -> cells.set(0, "");
                case 3 -> cells.removeLast();
                case 4 -> cells.add("1");
                default -> rows.add(rows.get(row));
            }
            rows.set(row, String.join(",", cells));
            var faults = readAndCount(election(random), String.join("\n", rows).getBytes(StandardCharsets.UTF_8), SEED + i);
            assertThat(faults).as("seed %s", SEED + i).isNotEmpty().allMatch(fault -> fault.file().equals("ballots.csv"));
        }
    }

    private List<Fault> readAndCount(byte[] election, byte[] ballots, long seed) throws IOException {
        Files.write(folder.resolve("election.json"), election);
        Files.write(folder.resolve("ballots.csv"), ballots);
        var faults = new ArrayList<Fault>();
        try {
            var record = ElectionFolder.read(folder, faults::add);
            assertThat(record.isEmpty()).isEqualTo(!faults.isEmpty());
            record.ifPresent(read -> {
                if (Elections.count(read.election(), read.ballots()) instanceof Count.Misdecided misdecided) {
                    faults.addAll(read.faults(misdecided));
                }
            });
            assertThat(faults).allMatch(fault -> fault.line() > 0)
                    .allMatch(fault -> Wording.in(Lang.VI).of(fault).lines().count() == 1);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("again with -Dnamro.corrupt=1 -Dnamro.seed=" + seed, e);
        }
        return faults;
    }

    /** One to three bytes changed, put in or left out, a piece cut off or doubled, or nothing but chance bytes. */
    private static byte[] spoil(byte[] bytes, Random random) {
        var spoiled = new ByteArrayOutputStream();
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(3));
        var chance = new byte[1 + random.nextInt(3)];
        random.nextBytes(chance);
        var signs = "\",\n\r{}[]:0123-.eE\\u\uFEFF\uD7FF".getBytes(StandardCharsets.UTF_8);
        spoiled.write(bytes, 0, from);
        switch (random.nextInt(7)) {
            case 0 -> spoiled.writeBytes(chance);
            case 1 -> spoiled.write(signs[random.nextInt(signs.length)]);
            case 2 -> {
                return spoiled.toByteArray();
            }
            case 3 -> spoiled.write(bytes, from / 2, from - from / 2);
            case 4 -> to = Math.min(bytes.length, from + random.nextInt(40));
            case 5 -> {
                spoiled.writeBytes("\\ud800".getBytes(StandardCharsets.UTF_8));
                to = from;
            }
            default -> {
                random.nextBytes(bytes);
                return bytes;
            }
        }
        spoiled.write(bytes, to, bytes.length - to);
        return spoiled.toByteArray();
    }

    private static byte[] election(Random random) {
        return """
                {"title": "Bầu thử", "seats": 2, "round": 1, "rule_pack": %s,
                 "style": "tick", "convened": 9, "deductions": [{"reason": "vắng mặt", "count": 0}], "entitled": 9, "present": 9,
                 "issued": 9, "returned": 9, "not_returned": 0, "spoiled": 0, "foreign": 0,
                 "candidates": [{"id": "A", "name": "Ứng cử viên 01", "born": "1970-05-19"},
                                {"id": "B", "name": "Ứng cử viên 02"}, {"id": "C", "name": "Ứng cử viên 03"}],
                 "decisions": [{"ids": ["A", "B"], "elected": [], "by": "Đại hội"}]}
                """.formatted(random.nextBoolean() ? "\"plain\"" : "{\"base\": \"present\", \"threshold\": \">1/2\", \"tie\": \"people\"}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] ballots(Random random) {
        var text = new StringBuilder("ballot,void,A,B,C\n");
        for (int i = 1; i <= 9; i++) {
            text.append("P").append(i).append(random.nextInt(5) == 0 ? ",marked" : ",");
            for (int c = 0; c < 3; c++) {
                text.append(',').append(List.of("", "0", "1", "2").get(random.nextInt(4)));
            }
            text.append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
