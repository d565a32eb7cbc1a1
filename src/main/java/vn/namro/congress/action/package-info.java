/** What can be done to an election: one class a verb. */
@org.springframework.modulith.NamedInterface("action")
@org.jspecify.annotations.NullMarked
package vn.namro.congress.action;
