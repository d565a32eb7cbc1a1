/** The judgement of a term as a file for other programs. */
@org.jspecify.annotations.NullMarked
package vn.namro.exchange.review;
