/**
 * The rules that hold for reported figures, whoever brings them: a form or an exchange folder (docs/rules/reporting.md).
 */
@org.springframework.modulith.NamedInterface("model")
@org.jspecify.annotations.NullMarked
package vn.namro.reporting.model;
