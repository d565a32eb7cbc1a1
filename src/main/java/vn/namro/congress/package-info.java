/**
 * What a congress decides by vote. An {@link vn.namro.congress.Election} and the {@link vn.namro.congress.Ballots} found in
 * the box go into {@link vn.namro.congress.Elections}; a {@link vn.namro.congress.CountResult} comes out, with the books,
 * the arithmetic and the rule for each person. What differs from body to body is a {@link vn.namro.congress.RulePack}. On
 * the server the counting board enters the ballots several times over, blind ({@code action}), and
 * {@link vn.namro.congress.CountedElections} tells others what came of it.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"measure", "calendar", "rule", "language", "audit", "documents", "web",
        "organisation", "accounts"})
@org.jspecify.annotations.NullMarked
package vn.namro.congress;
