/**
 * Reporting time: {@link vn.namro.calendar.Period} names a year, half, quarter or month of a
 * {@link vn.namro.calendar.ReportingCalendar}; {@link vn.namro.calendar.OfficeTime} is the clock's zone.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package vn.namro.calendar;
