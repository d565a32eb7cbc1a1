/**
 * A second, independent judge of a term of office: docs/exchange.md ("The folder" and "How a target is judged") written
 * out naively, definition by definition, and sharing nothing with the judge it is compared with.
 *
 * <p>Reading order: {@link vn.namro.reference.Folder} (rows), {@link vn.namro.reference.Period} and
 * {@link vn.namro.reference.Tree} (when and who), {@link vn.namro.reference.Confirmed} (what is known),
 * {@link vn.namro.reference.Goal} (verdicts), {@link vn.namro.reference.TargetReference} (one target),
 * {@link vn.namro.reference.Reference} (the whole folder).
 */
package vn.namro.reference;
