package vn.namro.congress;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.namro.congress.Election.Candidate;
import vn.namro.congress.Election.Decision;
import vn.namro.congress.Election.Deduction;
import vn.namro.congress.Election.Figures;

/** Elections for tests: the books balance by themselves, whatever ballots are put into the box. */
public final class ElectionRecords {
    private RulePack pack = RulePacks.named("plain").orElseThrow();
    private BallotStyle style = BallotStyle.TICK;
    private long seats = 1;
    private final int candidates;
    private @Nullable Long convened;
    private final List<Deduction> deductions = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final Ballots.Builder box;
    private long rows;
    private long foreign;

    private ElectionRecords(int candidates) {
        this.candidates = candidates;
        this.box = Ballots.of(candidates);
    }

    /** Candidates are called A, B, C … */
    public static ElectionRecords among(int candidates) {
        return new ElectionRecords(candidates);
    }

    public ElectionRecords under(String name) {
        this.pack = RulePacks.named(name).orElseThrow();
        return this;
    }

    public ElectionRecords under(VoteBase base, Threshold threshold, TieRule tie) {
        this.pack = RulePack.inline(base, threshold, tie);
        return this;
    }

    public ElectionRecords strike() {
        this.style = BallotStyle.STRIKE;
        return this;
    }

    public ElectionRecords seats(long seats) {
        this.seats = seats;
        return this;
    }

    public ElectionRecords convened(long convened) {
        this.convened = convened;
        return this;
    }

    public ElectionRecords deducting(long count, String reason) {
        deductions.add(new Deduction(reason, count));
        return this;
    }

    public ElectionRecords decided(List<String> ids, List<String> elected, String by) {
        decisions.add(new Decision(ids, elected, by));
        return this;
    }

    /** @param marks one sign a candidate, as in the record; {@code -} stands for an empty cell */
    public ElectionRecords ballots(int count, String marks) {
        return ballots(count, marks, null);
    }

    public ElectionRecords ballots(int count, String marks, @Nullable InvalidReason voided) {
        var read = marks.chars().mapToObj(sign -> switch (sign) {
            case '0' -> Mark.NO;
            case '1' -> Mark.YES;
            case '2' -> Mark.BOTH;
            default -> Mark.NONE;
        }).toArray(Mark[]::new);
        for (int i = 0; i < count; i++) {
            box.add("P" + ++rows, voided, read);
        }
        foreign += voided == InvalidReason.NOT_ISSUED ? count : 0;
        return this;
    }

    public Election election() {
        long returned = rows - foreign;
        long called = convened == null ? returned + deductions.stream().mapToLong(Deduction::count).sum() : convened;
        return election(new Figures(called, deductions, called - deductions.stream().mapToLong(Deduction::count).sum(),
                returned, returned, returned, 0, 0, foreign));
    }

    public Election election(Figures figures) {
        return new Election("Bầu cử thử", seats, 1, pack, style, figures,
                IntStream.range(0, candidates).mapToObj(i -> new Candidate(String.valueOf((char) ('A' + i)), "Ứng cử viên " + (char) ('A' + i), null)).toList(),
                decisions);
    }

    public Ballots box() {
        return box.build();
    }

    public Count count() {
        return Elections.count(election(), box());
    }

    public CountResult result() {
        return ((Count.Counted) count()).result();
    }

    public static List<String> ids(List<CountResult.Person> people) {
        return people.stream().map(person -> person.candidate().id()).toList();
    }
}
