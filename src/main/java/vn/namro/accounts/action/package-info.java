/** What can be done to accounts, posts and sessions: one class a verb. */
@org.springframework.modulith.NamedInterface("action")
@org.jspecify.annotations.NullMarked
package vn.namro.accounts.action;
