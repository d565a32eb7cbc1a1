/**
 * Where a term stands: {@link vn.namro.progress.TermRecords} go in, a {@link vn.namro.progress.TermJudgement} comes out,
 * every verdict with the way it was reached.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"measure", "calendar", "rule", "language", "organisation", "resolution", "reporting", "accounts", "web"})
@org.jspecify.annotations.NullMarked
package vn.namro.progress;
