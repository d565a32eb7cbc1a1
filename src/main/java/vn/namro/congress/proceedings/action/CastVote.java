package vn.namro.congress.proceedings.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;
import vn.namro.congress.proceedings.action.TakeVotes.Given;
import vn.namro.congress.proceedings.model.Choice;
import vn.namro.rule.Outcome;

/**
 * Casts a vote. A whole hall votes within seconds: whoever comes first writes down all votes that are waiting, and each is
 * answered once its own is kept. The same vote given again is answered as it was the first time.
 */
@Component
public class CastVote {
    private static final int AT_ONCE = 400;

    private final TakeVotes takeVotes;
    private final Map<UUID, Desk> desks = new ConcurrentHashMap<>();

    CastVote(TakeVotes takeVotes) {
        this.takeVotes = takeVotes;
    }

    /** The votes of one poll that wait to be written. */
    private record Desk(ReentrantLock turn, ConcurrentLinkedQueue<Waiting> queue) {}

    private record Waiting(Given given, CompletableFuture<Outcome<Choice>> answer) {}

    /** @param delegate whose badge and secret were proved */
    public Outcome<Choice> run(UUID poll, UUID delegate, Choice choice) {
        var desk = desks.computeIfAbsent(poll, _ -> new Desk(new ReentrantLock(true), new ConcurrentLinkedQueue<>()));
        var mine = new Waiting(new Given(delegate, choice), new CompletableFuture<>());
        desk.queue().add(mine);
        while (!mine.answer().isDone()) {
            desk.turn().lock();
            try {
                if (!mine.answer().isDone()) {
                    write(poll, desk.queue());
                }
            } finally {
                desk.turn().unlock();
            }
        }
        return mine.answer().join();
    }

    private void write(UUID poll, ConcurrentLinkedQueue<Waiting> queue) {
        var batch = new ArrayList<Waiting>();
        for (var next = queue.poll(); next != null; next = batch.size() < AT_ONCE ? queue.poll() : null) {
            batch.add(next);
        }
        try {
            List<Outcome<Choice>> answers = takeVotes.run(poll, batch.stream().map(Waiting::given).toList());
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).answer().complete(answers.get(i));
            }
        } catch (RuntimeException e) {
            // None of them was kept: each is told so and may come again.
            batch.forEach(waiting -> waiting.answer().completeExceptionally(e));
        }
    }
}
