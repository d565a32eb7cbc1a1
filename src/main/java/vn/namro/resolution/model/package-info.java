/**
 * The rules that hold for a term, its resolution, targets and shares, whoever brings them: a form or an exchange folder
 * (docs/rules/resolution.md).
 */
@org.springframework.modulith.NamedInterface("model")
@org.jspecify.annotations.NullMarked
package vn.namro.resolution.model;
