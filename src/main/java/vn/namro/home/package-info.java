/**
 * The server as a whole: {@link vn.namro.home.NamRoServer} starts it, the overview is its first page, backup and restore
 * keep all of it.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"rule", "calendar", "language", "audit", "web", "web :: database", "organisation",
        "organisation :: action", "progress", "progress :: web", "resolution", "reporting", "accounts", "accounts :: action", "accounts :: model",
        "congress :: action", "congress :: delegates-action", "congress :: proceedings-action", "exchange", "exchange :: action", "tasks", "tasks :: action"})
@org.jspecify.annotations.NullMarked
package vn.namro.home;
