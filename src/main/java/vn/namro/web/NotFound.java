package vn.namro.web;

/** What was asked for does not exist, or is not the asker's to know of: the two are answered alike. */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFound() {
        super(null, null, false, false);
    }
}
