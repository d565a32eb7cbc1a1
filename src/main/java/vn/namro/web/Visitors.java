package vn.namro.web;

import java.util.List;
import java.util.Optional;

/** Who is here and where they may go: answered by the capability that knows accounts. */
public interface Visitors {
    /** Whoever makes the request at hand; empty when nobody is signed in. */
    Optional<Visitor> current();

    /** Whether the visitor may open a page; so that no link leads to a refusal. */
    boolean mayOpen(String path);

    /** The keys of the roles that may do what the visitor may not; empty where it is not a matter of roles. */
    List<String> whoMay(String method, String path);
}
