/**
 * What units reported: an {@link vn.namro.reporting.Actual} is one figure of one unit for one period, never edited, only superseded.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"measure", "calendar", "rule", "language", "audit", "documents", "web", "organisation", "accounts",
        "resolution"})
@org.jspecify.annotations.NullMarked
package vn.namro.reporting;
