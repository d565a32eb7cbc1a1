/**
 * The commands of {@code ./namro}: one class a verb, thin over the capabilities.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"measure", "calendar", "rule", "language", "organisation",
        "congress", "resolution", "reporting", "reporting :: action", "reporting :: workbook", "reporting :: model", "accounts", "progress", "exchange", "exchange :: action", "exchange :: election", "exchange :: json", "exchange :: review",
        "documents", "drafting", "publishing", "audit", "web", "web :: database", "home", "home :: archive"})
@org.jspecify.annotations.NullMarked
package vn.namro.cli;
