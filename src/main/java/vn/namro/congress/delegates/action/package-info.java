/** What can be done to a congress and its list of delegates: one class a verb. */
@org.springframework.modulith.NamedInterface("delegates-action")
@org.jspecify.annotations.NullMarked
package vn.namro.congress.delegates.action;
