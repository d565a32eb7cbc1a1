/** What is true of accounts, posts and passwords. */
@org.springframework.modulith.NamedInterface("model")
@org.jspecify.annotations.NullMarked
package vn.namro.accounts.model;
