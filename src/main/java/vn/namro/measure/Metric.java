package vn.namro.measure;

/** The kind of quantity that a target measures; it decides how figures join inside a span and across units. */
public enum Metric {
    /** Things counted in a period; figures add. */
    COUNT,
    /** A numerator over a denominator; numerators and denominators add, never percentages. */
    RATIO,
    /** A state at the end of a period, such as an income. */
    LEVEL,
    /** A place in a ranking; lower is better. */
    RANK,
    /** Done (1) or not (0). */
    YES_NO,
    /** Made of parts, each a target of its own; it has no figure. */
    COMPOUND
}
