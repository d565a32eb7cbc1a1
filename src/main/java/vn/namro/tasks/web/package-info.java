/** Tasks on pages. */
@org.jspecify.annotations.NullMarked
package vn.namro.tasks.web;
