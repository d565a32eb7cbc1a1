/** Signing in, who may open what, and the pages of administrators and auditors. */
@org.jspecify.annotations.NullMarked
package vn.namro.accounts.web;
