/**
 * The PostgreSQL under the server: {@link vn.namro.web.database.DataFolder} is the folder that one process holds,
 * {@link vn.namro.web.database.Database} what to connect to, {@link vn.namro.web.database.Migrations} its schemas.
 */
@org.springframework.modulith.NamedInterface("database")
@org.jspecify.annotations.NullMarked
package vn.namro.web.database;
