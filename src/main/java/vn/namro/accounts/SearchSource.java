package vn.namro.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.language.SearchWords;

/** Things of one capability that can be found by their words; a bean of this type takes part in the search of every page. */
public interface SearchSource {
    /** @return kind by kind only what the actor may see, the likeliest to be meant first */
    List<Finds> search(Actor actor, SearchWords words);

    /**
     * What was found of one kind.
     *
     * @param kind the key of what these things are called
     * @param place the address of the place where all of them are listed; null where there is none
     */
    record Finds(String kind, List<Found> found, @Nullable String place) {}

    /** @param about a few words that tell it from its like, empty where the name is enough */
    record Found(String name, String about, String path) {}
}
