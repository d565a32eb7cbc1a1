/**
 * What is issued and published: {@link vn.namro.publishing.TermReviews} makes the term review from the records, with
 * {@link vn.namro.publishing.Narrative} for what people wrote, and tells which numbers of a document differ from them;
 * {@link vn.namro.publishing.Narratives} are what the database holds.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"measure", "calendar", "rule", "language", "audit", "documents", "web",
        "organisation", "accounts", "resolution", "reporting", "progress", "progress :: web"})
@org.jspecify.annotations.NullMarked
package vn.namro.publishing;
