/**
 * What is issued and published: {@link vn.namro.publishing.TermReviews} makes the term review from the records, with
 * {@link vn.namro.publishing.Narrative} for what people wrote, and tells which numbers of a document differ from them.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"measure", "calendar", "rule", "language", "documents", "organisation", "resolution", "reporting", "progress"})
@org.jspecify.annotations.NullMarked
package vn.namro.publishing;
