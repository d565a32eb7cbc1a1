/** What a task is, what may happen to it and what it is clear about: records and pure functions. */
@org.springframework.modulith.NamedInterface("model")
@org.jspecify.annotations.NullMarked
package vn.namro.tasks.model;
