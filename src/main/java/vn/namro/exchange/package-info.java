/**
 * The exchange folder: one term of office as CSV files (docs/exchange.md). {@link vn.namro.exchange.TermFolder} is what
 * it says; reading gives a {@link vn.namro.exchange.ReadOutcome}: the folder, or every fault in it.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"measure", "calendar", "rule", "language",
        "organisation", "organisation :: model", "resolution", "resolution :: model", "reporting", "reporting :: model",
        "progress", "publishing"})
@org.jspecify.annotations.NullMarked
package vn.namro.exchange;
