/** Folders in and out of the database: one class a verb. */
@org.springframework.modulith.NamedInterface("action")
@org.jspecify.annotations.NullMarked
package vn.namro.exchange.action;
