/** What can be done to reported figures: one class a verb. */
@org.springframework.modulith.NamedInterface("action")
@org.jspecify.annotations.NullMarked
package vn.namro.reporting.action;
