/** Tasks in the database. */
@org.jspecify.annotations.NullMarked
package vn.namro.tasks.store;
