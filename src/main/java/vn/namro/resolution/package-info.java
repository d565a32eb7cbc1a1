/**
 * What a congress resolved for a term: {@link vn.namro.resolution.TermOfOffice}, {@link vn.namro.resolution.Resolution}
 * with its clauses and breakthroughs, its {@link vn.namro.resolution.Target}s and the {@link vn.namro.resolution.Share}s given to units.
 * What changes a target afterwards is an {@link vn.namro.resolution.Amendment}, which cites a {@link vn.namro.resolution.Decision}.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"measure", "calendar", "rule", "language", "audit", "documents", "web", "organisation", "accounts", "congress"})
@org.jspecify.annotations.NullMarked
package vn.namro.resolution;
