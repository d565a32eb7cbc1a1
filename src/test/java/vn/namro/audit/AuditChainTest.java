package vn.namro.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.namro.audit.AuditChain.Flaw;

class AuditChainTest {
    /** A stored row. */
    private record Link(Entry entry, byte[] previous, byte[] hash) {}

    @Test
    void aChainAsItWasWrittenIsWhole() {
        var chain = chain(50);
        assertThat(verify(chain, Optional.empty()).isWhole()).isTrue();
        assertThat(verify(chain, Optional.of(headAfter(chain, 20))).isWhole()).isTrue();
        assertThat(verify(List.of(), Optional.empty()).head()).isEqualTo(Head.EMPTY);
    }

    @Test
    void everyRandomEditIsFound() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        var chain = chain(40);
        for (int i = 0; i < 10_000; i++) {
            var edited = edit(new ArrayList<>(chain), random);
            assertThat(verify(edited, Optional.empty()).isWhole()).as("seed %s, edit %s", seed, i).isFalse();
        }
    }

    @Test
    void aCutOffEndIsFoundByAHeadKeptElsewhere() {
        var chain = chain(30);
        var result = verify(chain.subList(0, 29), Optional.of(headAfter(chain, 30)));
        assertThat(result.flaw()).isEqualTo(Flaw.SHORTER);
        assertThat(verify(List.of(), Optional.of(headAfter(chain, 30))).flaw()).isEqualTo(Flaw.SHORTER);
    }

    @Test
    void aChainWrittenAnewWithRightHashesIsFoundByAHeadKeptElsewhere() {
        var result = verify(chain(30, "another"), Optional.of(headAfter(chain(30), 30)));
        assertThat(result.flaw()).isEqualTo(Flaw.REWRITTEN);
        assertThat(result.at()).isEqualTo(30);
    }

    @Test
    void fieldsThatReadAlikeWhenJoinedHaveDifferentHashes() {
        var one = new Entry(1, Instant.EPOCH, "a", DoneBy.THE_PROGRAM, "b", "cd", Map.of("e", "f"));
        var other = new Entry(1, Instant.EPOCH, "a", DoneBy.THE_PROGRAM, "bc", "d", Map.of("e", "f"));
        var withoutUnit = new Entry(1, Instant.EPOCH, "a", DoneBy.THE_PROGRAM, null, "cd", Map.of("e", "f"));
        var emptyUnit = new Entry(1, Instant.EPOCH, "a", DoneBy.THE_PROGRAM, "", "cd", Map.of("e", "f"));
        assertThat(one.hash(Entry.BEGINNING)).isNotEqualTo(other.hash(Entry.BEGINNING));
        assertThat(withoutUnit.hash(Entry.BEGINNING)).isNotEqualTo(emptyUnit.hash(Entry.BEGINNING));
    }

    @Test
    void aHeadIsReadAsItIsWritten() {
        var head = headAfter(chain(3), 3);
        assertThat(Head.parse(head.toString())).contains(head);
        assertThat(Head.parse("3:xyz")).isEmpty();
    }

    private static List<Link> edit(List<Link> chain, Random random) {
        int at = random.nextInt(chain.size());
        var link = chain.get(at);
        var entry = link.entry();
        switch (random.nextInt(8)) {
            case 0 -> chain.set(at, new Link(new Entry(entry.seq(), entry.recordedAt().plusNanos(1_000), entry.kind(), entry.by(), entry.unit(),
                    entry.subject(), entry.particulars()), link.previous(), link.hash()));
            case 1 -> chain.set(at, new Link(new Entry(entry.seq(), entry.recordedAt(), entry.kind(), entry.by(), entry.unit(),
                    entry.subject() + " ", entry.particulars()), link.previous(), link.hash()));
            case 2 -> chain.set(at, new Link(new Entry(entry.seq(), entry.recordedAt(), entry.kind(), DoneBy.account(new UUID(random.nextLong(), 7)),
                    entry.unit(), entry.subject(), entry.particulars()), link.previous(), link.hash()));
            case 3 -> chain.set(at, new Link(new Entry(entry.seq(), entry.recordedAt(), entry.kind(), entry.by(), entry.unit(), entry.subject(),
                    Map.of("value", "another")), link.previous(), link.hash()));
            case 4 -> chain.remove(random.nextInt(chain.size() - 1));
            case 5 -> chain.add(at, link);
            case 6 -> {
                int other = (at + 1 + random.nextInt(chain.size() - 1)) % chain.size();
                chain.set(at, chain.get(other));
                chain.set(other, link);
            }
            default -> {
                var hash = link.hash().clone();
                hash[random.nextInt(hash.length)] ^= (byte) (1 << random.nextInt(8));
                chain.set(at, new Link(entry, link.previous(), hash));
            }
        }
        return chain;
    }

    private static AuditChain.Result verify(List<Link> links, Optional<Head> anchor) {
        var chain = new AuditChain(anchor);
        links.forEach(link -> chain.next(link.entry(), link.previous(), link.hash()));
        return chain.result();
    }

    private static Head headAfter(List<Link> chain, int count) {
        return new Head(count, HexFormat.of().formatHex(chain.get(count - 1).hash()));
    }

    private static List<Link> chain(int length) {
        return chain(length, "subject");
    }

    private static List<Link> chain(int length, String subject) {
        var links = new ArrayList<Link>();
        var previous = Entry.BEGINNING;
        for (int seq = 1; seq <= length; seq++) {
            var entry = new Entry(seq, Instant.ofEpochSecond(1_600_000_000L + seq), "test.Done", DoneBy.account(new UUID(seq, seq)), "D" + seq % 3,
                    subject + seq, Map.of("value", "v" + seq));
            var hash = entry.hash(previous);
            links.add(new Link(entry, previous, hash));
            previous = hash;
        }
        return links;
    }
}
