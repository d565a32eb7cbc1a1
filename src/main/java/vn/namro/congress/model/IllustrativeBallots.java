package vn.namro.congress.model;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import vn.namro.congress.InvalidReason;
import vn.namro.congress.Mark;

/** Made-up ballots to strike out, the same for the same seed: nobody's vote, and nobody's figure. */
public final class IllustrativeBallots {
    private final RandomGenerator random;
    private final int seats;
    private final int[] weights;

    /** @param weights how readily each on the list is struck out */
    public IllustrativeBallots(long seed, int seats, int... weights) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.seats = seats;
        this.weights = weights.clone();
    }

    /** Numbered from 001. One in sixty leaves more names than there are seats, one in a hundred bears a sign of its own. */
    public List<Paper> papers(int count) {
        int width = Math.max(3, Integer.toString(count).length());
        return IntStream.rangeClosed(1, count).mapToObj(i -> paper(("%0" + width + "d").formatted(i))).toList();
    }

    private Paper paper(String serial) {
        if (random.nextInt(100) == 0) {
            return new Paper(serial, InvalidReason.MARKED, Paper.blank(weights.length));
        }
        int surplus = weights.length - seats;
        int struck = random.nextInt(60) == 0 ? surplus - 1 : surplus + Math.max(0, random.nextInt(4) - 2);
        var marks = new ArrayList<>(Paper.blank(weights.length));
        for (int left = Math.min(struck, weights.length - 1); left > 0; left--) {
            marks.set(next(marks), Mark.NO);
        }
        return new Paper(serial, null, marks);
    }

    private int next(List<Mark> marks) {
        int all = IntStream.range(0, weights.length).filter(i -> marks.get(i) != Mark.NO).map(i -> weights[i]).sum();
        int at = random.nextInt(all);
        for (int i = 0;; i++) {
            if (marks.get(i) != Mark.NO && (at -= weights[i]) < 0) {
                return i;
            }
        }
    }
}
