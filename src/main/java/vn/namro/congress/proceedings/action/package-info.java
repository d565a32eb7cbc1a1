/** What can be done while a congress is at work, a class a verb. */
@org.springframework.modulith.NamedInterface("proceedings-action")
@org.jspecify.annotations.NullMarked
package vn.namro.congress.proceedings.action;
