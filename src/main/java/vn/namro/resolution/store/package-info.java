/** What congresses resolved, in the database. */
@org.jspecify.annotations.NullMarked
package vn.namro.resolution.store;
