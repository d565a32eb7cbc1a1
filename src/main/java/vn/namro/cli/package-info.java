/**
 * The commands of {@code ./namro}: one class a verb, thin over the capabilities.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"measure", "calendar", "rule", "language", "organisation", "resolution", "reporting", "progress", "audit", "web",
        "web :: database", "home"})
@org.jspecify.annotations.NullMarked
package vn.namro.cli;
