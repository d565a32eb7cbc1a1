/**
 * What is issued and published: {@link vn.namro.publishing.Narrative} is what people wrote for the term review.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"measure", "calendar", "rule", "language", "organisation", "resolution", "reporting", "progress"})
@org.jspecify.annotations.NullMarked
package vn.namro.publishing;
