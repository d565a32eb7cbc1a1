/** How a page is put together and sent. */
@org.jspecify.annotations.NullMarked
package vn.namro.web.view;
