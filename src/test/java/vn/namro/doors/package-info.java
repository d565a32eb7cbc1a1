/** Random input at every door of the server: nothing breaks, nothing is half done, nothing that was typed acts on a page. */
@org.jspecify.annotations.NullMarked
package vn.namro.doors;
