package vn.namro.tasks.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.namro.measure.Fraction;
import vn.namro.tasks.model.Course;

/** Two rates over time, ready to be drawn between 0 and 100 %: on time by the deadline that holds, and by the first. */
public record RateChart(int width, List<Point> points) {
    public static final int TOP = 24;
    public static final int BOTTOM = 144;
    private static final int STEP = 62;

    /** @param x the middle of the period; heights are null where nothing was done */
    public record Point(int x, Course.Point of, @Nullable Integer inForce, @Nullable Integer first) {}

    static RateChart of(Course course) {
        var points = new ArrayList<Point>();
        for (var point : course.points()) {
            points.add(new Point(STEP / 2 + points.size() * STEP, point, height(point.tally().onTime()), height(point.tally().onTimeAtFirst())));
        }
        return new RateChart(STEP * points.size(), List.copyOf(points));
    }

    /** Whether there is anything to draw. */
    public boolean isDrawn() {
        return points.stream().filter(point -> point.inForce() != null).count() > 1;
    }

    public String inForce() {
        return line(Point::inForce);
    }

    public String first() {
        return line(Point::first);
    }

    private String line(Function<Point, @Nullable Integer> height) {
        return points.stream().filter(point -> height.apply(point) != null).map(point -> point.x() + "," + height.apply(point)).collect(Collectors.joining(" "));
    }

    private static @Nullable Integer height(Optional<Fraction> rate) {
        return rate.map(percent -> BOTTOM - percent.times(BOTTOM - TOP).dividedBy(Fraction.HUNDRED).toDecimal(0).intValueExact()).orElse(null);
    }
}
