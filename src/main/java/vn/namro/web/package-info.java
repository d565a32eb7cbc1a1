/**
 * The ground under every page: {@link vn.namro.web.Frame} is what each page stands in (language, who is here, where one
 * may go), {@code database} the PostgreSQL underneath. What a page says comes from its capability.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"rule", "calendar", "language", "audit", "documents"})
@org.jspecify.annotations.NullMarked
package vn.namro.web;
