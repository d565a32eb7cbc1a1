package vn.namro.tasks.model;

/**
 * How the tasks of a unit go: what is done of what is due, and how old what is overdue has become.
 *
 * @param unit the code of the unit that leads
 * @param overdueOver30 overdue for more than 30 days, those over 120 days among them
 */
public record Discipline(String unit, Tally tally, int overdueOver30, int overdueOver120) {}
