package vn.namro.congress.proceedings.model;

import java.util.Collection;

/** How many said what. */
public record Votes(long favour, long against, long abstaining) {
    public static final Votes NONE = new Votes(0, 0, 0);

    public static Votes of(Collection<Choice> choices) {
        return new Votes(count(choices, Choice.FOR), count(choices, Choice.AGAINST), count(choices, Choice.ABSTAIN));
    }

    public static Votes of(Iterable<AreaCount> counts) {
        var sum = NONE;
        for (var count : counts) {
            sum = sum.plus(count.votes());
        }
        return sum;
    }

    public Votes plus(Votes other) {
        return new Votes(favour + other.favour, against + other.against, abstaining + other.abstaining);
    }

    public long cast() {
        return favour + against + abstaining;
    }

    /** Those that speak for or against; an abstention does neither. */
    public long valid() {
        return favour + against;
    }

    private static long count(Collection<Choice> choices, Choice wanted) {
        return choices.stream().filter(choice -> choice == wanted).count();
    }
}
