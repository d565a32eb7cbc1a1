package vn.namro.tasks.model;

/**
 * How the tasks of a unit go: what is done of what is due, and how old what is overdue has become.
 *
 * @param unit the code of the unit that leads
 * @param overdueOver30 overdue for more than 30 days, those over 120 days among them
 */
public record Discipline(String unit, Tally tally, int overdueOver30, int overdueOver120, Days days) {
    /** How many days tasks lay with whom, all tasks of the unit together. */
    public record Days(long lead, long others, long confirmation, long paused) {
        public static final Days NONE = new Days(0, 0, 0, 0);

        public Days plus(Days other) {
            return new Days(lead + other.lead, others + other.others, confirmation + other.confirmation, paused + other.paused);
        }
    }

    /** Overdue for 30 days at most. */
    public int overdueUpTo30() {
        return tally.overdue() - overdueOver30;
    }

    public int overdueUpTo120() {
        return overdueOver30 - overdueOver120;
    }
}
