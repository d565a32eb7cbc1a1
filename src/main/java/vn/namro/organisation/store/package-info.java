/** Units in the database. */
@org.jspecify.annotations.NullMarked
package vn.namro.organisation.store;
