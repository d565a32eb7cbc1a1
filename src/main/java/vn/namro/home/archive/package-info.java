/**
 * All that the database holds, in one file: {@link vn.namro.home.archive.Backup} writes it from one moment of the running
 * database, {@link vn.namro.home.archive.Restore} lays it into an empty one.
 */
@org.springframework.modulith.NamedInterface("archive")
@org.jspecify.annotations.NullMarked
package vn.namro.home.archive;
