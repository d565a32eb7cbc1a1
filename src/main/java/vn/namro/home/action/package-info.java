/** What is done to the system as a whole. */
@org.jspecify.annotations.NullMarked
package vn.namro.home.action;
