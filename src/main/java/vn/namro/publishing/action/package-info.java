/** What people do for a review. */
@org.jspecify.annotations.NullMarked
package vn.namro.publishing.action;
