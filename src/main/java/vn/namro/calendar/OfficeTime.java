package vn.namro.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** The zone in which days begin and end for every office that we serve. */
public final class OfficeTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final ZoneRules RULES = ZONE.getRules();
    /** When the offset last changed. Nearly every time lies after it and needs no search among older ones. */
    private static final Instant SETTLED = RULES.getTransitions().stream().map(ZoneOffsetTransition::getInstant)
            .reduce(Instant.MIN, (_, later) -> later);
    private static final long SETTLED_OFFSET = RULES.getOffset(SETTLED).getTotalSeconds();
    private static final long FIRST_SETTLED_DAY = RULES.getTransitionRules().isEmpty()
            ? LocalDate.ofInstant(SETTLED, ZONE).toEpochDay() + 1 : Long.MAX_VALUE;
    private static final long SECONDS_OF_DAY = 86_400;

    private OfficeTime() {}

    public static Instant startOf(LocalDate day) {
        return Instant.ofEpochSecond(epochSecond(day, 0));
    }

    /** A time of an office's day, in seconds from 1970 UTC. */
    public static long epochSecond(LocalDate day, int secondOfDay) {
        long number = day.toEpochDay();
        return number >= FIRST_SETTLED_DAY ? number * SECONDS_OF_DAY + secondOfDay - SETTLED_OFFSET
                : day.atTime(LocalTime.ofSecondOfDay(secondOfDay)).atZone(ZONE).toEpochSecond();
    }

    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }
}
