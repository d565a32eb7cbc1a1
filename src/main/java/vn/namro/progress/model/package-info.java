/**
 * How a term is judged, rule by rule as docs/rules/progress.md numbers them. In reading order: {@link
 * vn.namro.progress.model.TermGrid} (the term's periods as a tree), {@link vn.namro.progress.model.UnitLife} and {@link
 * vn.namro.progress.model.Reporters} (who owes figures), {@link vn.namro.progress.model.Series} (which rows count), {@link
 * vn.namro.progress.model.Tiling} (what they cover), {@link vn.namro.progress.model.SpanFigures} (what they add up to),
 * {@link vn.namro.progress.model.GoalRule} (what is said of it), {@link vn.namro.progress.model.Stage} (the verdict up to a day), {@link vn.namro.progress.model.Trail} (how it was
 * reached), {@link vn.namro.progress.model.TargetJudge} (the whole).
 */
@org.jspecify.annotations.NullMarked
package vn.namro.progress.model;
