/** Reported figures in the database. */
@org.jspecify.annotations.NullMarked
package vn.namro.reporting.store;
