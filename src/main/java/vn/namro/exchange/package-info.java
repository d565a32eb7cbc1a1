/**
 * The exchange folder: one term of office as CSV files (docs/exchange.md). {@link vn.namro.exchange.TermFolder} is what
 * it says; reading gives a {@link vn.namro.exchange.ReadOutcome}: the folder, or every fault in it. Beside it stands the
 * record of an election ({@code exchange.election}).
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"measure", "calendar", "rule", "language", "audit",
        "organisation", "organisation :: action", "organisation :: model", "congress", "resolution", "resolution :: model", "reporting", "reporting :: model",
        "progress", "progress :: web", "publishing", "accounts", "web"})
@org.jspecify.annotations.NullMarked
package vn.namro.exchange;
