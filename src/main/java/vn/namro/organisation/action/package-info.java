/** What can be done to the tree of units: one class a verb. */
@org.springframework.modulith.NamedInterface("action")
@org.jspecify.annotations.NullMarked
package vn.namro.organisation.action;
