/**
 * Vietnamese text: wording in two languages, normal forms, order, numbers and dates in words.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"measure", "calendar", "rule"})
@org.jspecify.annotations.NullMarked
package vn.namro.language;
