/**
 * Directives as they are being written: {@link vn.namro.drafting.DraftText} reads them from a file, and the page under
 * {@code /lint} shows what the linter has to say of them. Nothing that is read is kept.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"rule", "language", "documents", "web", "accounts", "resolution", "progress",
        "progress :: web"})
@org.jspecify.annotations.NullMarked
package vn.namro.drafting;
