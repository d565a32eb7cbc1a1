/** What people wrote, in the database. */
@org.jspecify.annotations.NullMarked
package vn.namro.publishing.store;
