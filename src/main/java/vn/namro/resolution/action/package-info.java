/** What can be done to what a congress resolved: one class a verb. */
@org.springframework.modulith.NamedInterface("action")
@org.jspecify.annotations.NullMarked
package vn.namro.resolution.action;
