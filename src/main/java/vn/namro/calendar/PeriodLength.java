package vn.namro.calendar;

/** How long a period is; a year holds two halves, a half two quarters, a quarter three months. */
public enum PeriodLength {
    YEAR(1), HALF(2), QUARTER(4), MONTH(12);

    private final int perYear;

    PeriodLength(int perYear) {
        this.perYear = perYear;
    }

    public int perYear() {
        return perYear;
    }

    public int months() {
        return 12 / perYear;
    }
}
