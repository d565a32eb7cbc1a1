/** Elections in the database: rows are added, never changed. */
@org.jspecify.annotations.NullMarked
package vn.namro.congress.store;
