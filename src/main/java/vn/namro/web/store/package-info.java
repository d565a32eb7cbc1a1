/** What the ground under the pages keeps in the database. */
@org.jspecify.annotations.NullMarked
package vn.namro.web.store;
