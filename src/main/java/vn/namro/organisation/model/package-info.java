/**
 * The rules that hold for the tree of units, whoever brings a unit: a form or an exchange folder (docs/rules/organisation.md).
 */
@org.springframework.modulith.NamedInterface("model")
@org.jspecify.annotations.NullMarked
package vn.namro.organisation.model;
