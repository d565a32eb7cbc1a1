/** What can be done to tasks: proposed, moved on, handed in, and how a unit directs. */
@org.springframework.modulith.NamedInterface("action")
@org.jspecify.annotations.NullMarked
package vn.namro.tasks.action;
