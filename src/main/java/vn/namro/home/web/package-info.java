/** The overview. */
@org.jspecify.annotations.NullMarked
package vn.namro.home.web;
