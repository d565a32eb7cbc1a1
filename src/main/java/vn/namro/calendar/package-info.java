/**
 * Reporting time: {@link vn.namro.calendar.Period} names a year, half, quarter or month of a
 * {@link vn.namro.calendar.ReportingCalendar}; {@link vn.namro.calendar.OfficeTime} is the clock's zone.
 * {@link vn.namro.calendar.WorkingDays} are the days on which offices work, {@link vn.namro.calendar.SetDay} what a decision makes of one.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package vn.namro.calendar;
