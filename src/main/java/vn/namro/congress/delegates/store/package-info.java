/** The tables of a congress and its delegates. */
@org.jspecify.annotations.NullMarked
package vn.namro.congress.delegates.store;
