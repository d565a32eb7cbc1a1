/** The rules of a congress, its list of delegates, its credentials report and its ledger of presence: docs/rules/congress.md. */
@org.jspecify.annotations.NullMarked
package vn.namro.congress.delegates.model;
