/** Accounts, posts and tenures in the database; attempts to guess in memory. */
@org.jspecify.annotations.NullMarked
package vn.namro.accounts.store;
