/**
 * Who may come in and for whom they act: an account is a person's, a {@link vn.namro.accounts.Post} a seat of a unit with
 * a {@link vn.namro.accounts.Role}, held from one day to another; an {@link vn.namro.accounts.Actor} is a person acting in
 * a post, {@link vn.namro.accounts.Authority} says over which units.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"rule", "calendar", "language", "audit", "documents", "web", "organisation", "organisation :: action",
        "organisation :: model"})
@org.jspecify.annotations.NullMarked
package vn.namro.accounts;
