/**
 * Direction by the clears: a task goes from words to a lead, to evidence, to a confirmed deliverable. What happens to it is a
 * {@link vn.namro.tasks.TaskEvent}; its state is what its facts add up to.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"measure", "calendar", "rule", "language", "audit", "documents", "web", "organisation", "accounts",
        "resolution"})
@org.jspecify.annotations.NullMarked
package vn.namro.tasks;
