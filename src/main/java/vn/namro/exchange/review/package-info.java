/** The judgement of a term as a file for other programs: {@link vn.namro.exchange.review.ReviewFile}. */
@org.springframework.modulith.NamedInterface("review")
@org.jspecify.annotations.NullMarked
package vn.namro.exchange.review;
