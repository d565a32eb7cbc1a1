package vn.namro.congress.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.namro.congress.BallotStyle;
import vn.namro.congress.Ballots;
import vn.namro.congress.Election;
import vn.namro.congress.InvalidReason;
import vn.namro.congress.Mark;
import vn.namro.congress.RulePack;
import vn.namro.congress.RulePacks;
import vn.namro.congress.Threshold;
import vn.namro.congress.TieRule;
import vn.namro.congress.VoteBase;

/** A small election made up at random, as strings and numbers; books fail in some, and people are often tied. */
final class RandomElection {
    private static final String[] NAMES = RulePacks.NAMES.toArray(String[]::new);
    private static final String[] BASES = {"convened", "entitled", "present", "returned", "valid"};
    private static final String[] THRESHOLDS = {">1/2", ">=2/3", "most"};
    private static final String[] VOIDS = {"not_issued", "outside_list", "marked", "other"};
    private static final RulePack[] PACKS = RulePacks.NAMES.stream().map(name -> RulePacks.named(name).orElseThrow()).toArray(RulePack[]::new);

    final int candidates;
    final long seats;
    final String style;
    /** Of the pack; empty where the rules stand in the record. */
    final String name;
    final String base;
    final String threshold;
    /** Each row: the void column, then one cell a candidate. */
    final List<String[]> rows = new ArrayList<>();
    long convened;
    long deduction;
    long entitled;
    long present;
    long issued;
    long returned;
    long notReturned;
    long spoiled;
    long foreign;
    private final RulePack pack;

    RandomElection(Random random) {
        candidates = random.nextInt(4) == 0 ? 1 : 1 + random.nextInt(6);
        seats = 1 + random.nextInt(candidates + 1);
        style = random.nextBoolean() ? "strike" : "tick";
        if (random.nextInt(3) == 0) {
            name = "";
            base = pick(random, BASES);
            threshold = pick(random, THRESHOLDS);
            pack = RulePack.inline(VoteBase.parse(base).orElseThrow(), Threshold.parse(threshold).orElseThrow(), TieRule.PEOPLE);
        } else {
            int which = random.nextInt(NAMES.length);
            name = NAMES[which];
            pack = PACKS[which];
            base = name.startsWith("party") ? "entitled" : name.startsWith("association") ? "convened"
                    : name.equals("youth-union") ? "returned" : "valid";
            threshold = name.equals("plain") ? "most" : ">1/2";
        }
        int count = random.nextInt(14);
        int favour = random.nextInt(10);
        for (int i = 0; i < count; i++) {
            rows.add(row(random, favour));
        }
        figures(random);
    }

    private static String pick(Random random, String[] from) {
        return from[random.nextInt(from.length)];
    }

    private String[] row(Random random, int favour) {
        var row = new String[candidates + 1];
        row[0] = random.nextInt(12) == 0 ? pick(random, VOIDS) : "";
        for (int c = 1; c <= candidates; c++) {
            row[c] = random.nextInt(10) < favour ? "1" : style.equals("strike") || random.nextInt(4) > 0 ? "0"
                    : random.nextBoolean() ? "2" : "";
            if (style.equals("strike") && row[c].equals("1") && random.nextBoolean()) {
                row[c] = "";
            }
        }
        return row;
    }

    /** Figures that balance, of which one is then sometimes changed. */
    private void figures(Random random) {
        foreign = rows.stream().filter(row -> row[0].equals("not_issued")).count();
        returned = rows.size() - foreign;
        notReturned = random.nextInt(2);
        spoiled = random.nextInt(2);
        issued = returned + notReturned + spoiled;
        present = issued - spoiled + random.nextInt(2);
        convened = present + random.nextInt(4);
        deduction = random.nextInt(2);
        entitled = convened - deduction;
        if (random.nextInt(4) == 0) {
            long change = random.nextInt(7) - 3;
            switch (random.nextInt(9)) {
                case 0 -> convened += change;
                case 1 -> deduction += change;
                case 2 -> entitled += change;
                case 3 -> present += change;
                case 4 -> issued += change;
                case 5 -> returned += change;
                case 6 -> notReturned += change;
                case 7 -> spoiled += change;
                default -> foreign += change;
            }
        }
    }

    List<Long> figures() {
        return List.of(convened, deduction, entitled, present, issued, returned, notReturned, spoiled, foreign);
    }

    Election election(List<Election.Decision> decisions) {
        return new Election("Bầu cử thử", seats, 1, pack, BallotStyle.parse(style).orElseThrow(),
                new Election.Figures(convened, List.of(new Election.Deduction("vắng mặt", deduction)), entitled, present, issued,
                        returned, notReturned, spoiled, foreign),
                IntStream.range(0, candidates).mapToObj(c -> new Election.Candidate("C" + c, "Ứng cử viên " + c, null)).toList(),
                decisions);
    }

    Ballots box() {
        var box = Ballots.of(candidates);
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var marks = new Mark[candidates];
            for (int c = 0; c < candidates; c++) {
                marks[c] = switch (row[c + 1]) {
                    case "0" -> Mark.NO;
                    case "1" -> Mark.YES;
                    case "2" -> Mark.BOTH;
                    default -> Mark.NONE;
                };
            }
            box.add("P" + i, voided(row[0]), marks);
        }
        return box.build();
    }

    private static @Nullable InvalidReason voided(String code) {
        return code.isEmpty() ? null : InvalidReason.parseRecorded(code).orElseThrow();
    }
}
