package vn.namro.home.action;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.namro.accounts.Post;
import vn.namro.accounts.action.Tokens;
import vn.namro.home.ProgramTokens;

/** Answers the command line. */
@Component
class CommandLineTokens implements ProgramTokens {
    private final Tokens tokens;
    private final Clock clock;

    CommandLineTokens(Tokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public Optional<List<String>> posts(String signInName) {
        return tokens.posts(signInName).map(posts -> posts.stream().map(Post::title).toList());
    }

    @Override
    public String make(String signInName, String title, String purpose, Duration lifetime) {
        var post = tokens.posts(signInName).orElseThrow().stream().filter(one -> one.title().equals(title)).findFirst().orElseThrow();
        return tokens.make(signInName, post, purpose, lifetime).text();
    }

    @Override
    public List<One> of(String signInName) {
        return tokens.of(signInName).stream().map(token -> new One(token.id(), token.purpose(),
                token.endedAt() != null ? "taken_back" : token.holdsAt(clock.instant()) ? "open" : "expired", token.expiresAt())).toList();
    }

    @Override
    public boolean end(String signInName, UUID token) {
        return tokens.end(signInName, token);
    }
}
