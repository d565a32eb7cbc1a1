package vn.namro.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.namro.audit.Sha;
import vn.namro.web.store.AnswerStore;
import vn.namro.web.store.AnswerStore.Stored;

/**
 * Does what a program asks in one transaction, once for each {@code Idempotency-Key}: who comes again with the same request is answered
 * as the first time. What was refused has done nothing, and its key may be used again.
 */
@Component
public class OneEffect {
    public static final String KEY = "Idempotency-Key";
    private static final Pattern READABLE = Pattern.compile("[\\x21-\\x7e]{1,255}");
    private static final Duration KEPT = Duration.ofDays(2);

    private final AnswerStore store;
    private final ApiProblems problems;
    private final JsonMapper json;
    private final TransactionTemplate transaction;
    private final Clock clock;
    /** Who waits for the same key waits here, and holds no connection meanwhile. */
    private final ReentrantLock[] waiting = Stream.generate(ReentrantLock::new).limit(64).toArray(ReentrantLock[]::new);

    OneEffect(AnswerStore store, ApiProblems problems, JsonMapper json, PlatformTransactionManager transactions, Clock clock) {
        this.store = store;
        this.problems = problems;
        this.json = json;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** For what may be asked without a key. */
    public ResponseEntity<Object> allowing(HttpServletRequest request, UUID account, byte[] body, Supplier<ResponseEntity<Object>> act) {
        return request.getHeader(KEY) == null ? Objects.requireNonNull(transaction.execute(status -> {
            var answer = act.get();
            if (answer.getStatusCode().isError()) {
                status.setRollbackOnly();
            }
            return answer;
        })) : requiring(request, account, body, act);
    }

    /** For what may not. */
    public ResponseEntity<Object> requiring(HttpServletRequest request, UUID account, byte[] body, Supplier<ResponseEntity<Object>> act) {
        var key = request.getHeader(KEY);
        if (key == null || !READABLE.matcher(key).matches()) {
            return problems.of(request, HttpStatus.BAD_REQUEST, "no_key", ApiFault.at(KEY, key == null ? "" : key, "web.key.wanted"));
        }
        var lock = waiting[Math.floorMod(Objects.hash(account, key), waiting.length)];
        lock.lock();
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                store.hold(account, key);
                var digest = digest(request, body);
                var known = store.find(account, key, clock.instant());
                if (known.isPresent()) {
                    return known.get().request().equals(digest) ? sent(known.get(), true)
                            : problems.of(request, HttpStatus.UNPROCESSABLE_CONTENT, "key_used", ApiFault.at(KEY, key, "web.key.used"));
                }
                var answer = act.get();
                if (answer.getStatusCode().isError()) {
                    status.setRollbackOnly();
                    return answer;
                }
                var now = clock.instant();
                var stored = new Stored(digest, answer.getStatusCode().value(), answer.getHeaders().getETag(), json.writeValueAsString(answer.getBody()));
                store.keep(account, key, stored, now, now.plus(KEPT));
                store.clean(now);
                return sent(stored, false);
            }));
        } finally {
            lock.unlock();
        }
    }

    private static ResponseEntity<Object> sent(Stored answer, boolean again) {
        var built = ResponseEntity.status(answer.status()).contentType(MediaType.APPLICATION_JSON);
        if (answer.version() != null) {
            built.eTag(answer.version());
        }
        if (again) {
            built.header("Idempotency-Replayed", "true");
        }
        return built.body(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    private static String digest(HttpServletRequest request, byte[] body) {
        var all = new ByteArrayOutputStream();
        all.writeBytes((request.getMethod() + "\n" + request.getRequestURI() + "\n" + Objects.requireNonNullElse(request.getQueryString(), "") + "\n")
                .getBytes(StandardCharsets.UTF_8));
        all.writeBytes(body);
        return Sha.of(all.toByteArray());
    }
}
