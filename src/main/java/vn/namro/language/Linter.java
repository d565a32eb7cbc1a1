package vn.namro.language;

/** Tells what a directive is clear about: deterministic, by rules that have ids. */
public final class Linter {
    private Linter() {}
}
