/** The terms that the database holds, judged once for each day. */
@org.jspecify.annotations.NullMarked
package vn.namro.progress.store;
