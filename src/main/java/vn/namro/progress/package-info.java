/**
 * Where a term stands: {@link vn.namro.progress.TermRecords} go in, a {@link vn.namro.progress.TermJudgement} comes out,
 * every verdict with the way it was reached.
 * {@link vn.namro.progress.Terms} are the ones that the database holds.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"measure", "calendar", "rule", "language", "audit", "documents", "organisation", "resolution", "reporting",
        "accounts", "web", "tasks", "congress"})
@org.jspecify.annotations.NullMarked
package vn.namro.progress;
