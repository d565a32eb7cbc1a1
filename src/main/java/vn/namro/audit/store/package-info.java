/** The chain of entries in the database. */
@org.jspecify.annotations.NullMarked
package vn.namro.audit.store;
