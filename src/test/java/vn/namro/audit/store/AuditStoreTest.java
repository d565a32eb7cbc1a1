package vn.namro.audit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;
import vn.namro.ServerTest;
import vn.namro.audit.AuditTrail;
import vn.namro.audit.AuditTrail.Question;
import vn.namro.audit.Audited;
import vn.namro.audit.DoneBy;
import vn.namro.web.database.Database;

@ServerTest
class AuditStoreTest {
    record SomethingDone(DoneBy by, String subject, Map<String, String> particulars) implements Audited {
        SomethingDone(String subject) {
            this(DoneBy.account(new UUID(1, 2)), subject, Map.of("sao", "ngày, “ấy”\n", "b", ""));
        }
    }

    @Autowired
    private AuditTrail trail;
    @Autowired
    private ApplicationEventPublisher facts;
    @Autowired
    private TransactionOperations transaction;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Database database;

    @Test
    void aFactIsReadBackAsItWasPublished() {
        var subject = UUID.randomUUID().toString();
        transaction.executeWithoutResult(_ -> facts.publishEvent(new SomethingDone(subject)));
        var entries = trail.find(new Question(null, null, "store.SomethingDone", null, subject), 10, Long.MAX_VALUE);
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.by().account()).isEqualTo(new UUID(1, 2));
            assertThat(entry.particulars()).containsEntry("sao", "ngày, “ấy”\n");
        });
        assertThat(trail.verify(Optional.empty()).isWhole()).isTrue();
    }

    @Test
    void aTransactionThatFailsLeavesNoEntry() {
        var before = trail.head();
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
            facts.publishEvent(new SomethingDone("undone"));
            throw new IllegalStateException("the action fails after its fact");
        })).hasMessageContaining("after its fact");
        assertThat(trail.head()).isEqualTo(before);
    }

    @Test
    void aFactOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> facts.publishEvent(new SomethingDone("alone"))).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void manyWritersMakeOneChain() throws Exception {
        var head = trail.head();
        try (var pool = Executors.newFixedThreadPool(8)) {
            var work = new ArrayList<Callable<Void>>();
            IntStream.range(0, 80).forEach(i -> work.add(() -> {
                transaction.executeWithoutResult(_ -> facts.publishEvent(new SomethingDone("many" + i)));
                return null;
            }));
            for (var done : pool.invokeAll(work)) {
                done.get();
            }
        }
        var result = trail.verify(Optional.of(head));
        assertThat(result.isWhole()).isTrue();
        assertThat(result.head().seq()).isEqualTo(head.seq() + 80);
    }

    @Test
    void theProgramMayNotChangeOrRemoveAnEntry() {
        transaction.executeWithoutResult(_ -> facts.publishEvent(new SomethingDone("kept")));
        for (var sql : new String[] {"UPDATE audit.entry SET subject = 'x'", "DELETE FROM audit.entry", "TRUNCATE audit.entry",
                "ALTER TABLE audit.entry DISABLE TRIGGER ALL", "DROP TABLE audit.entry"}) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).as(sql).isInstanceOf(DataAccessException.class);
        }
        assertThat(trail.verify(Optional.empty()).isWhole()).isTrue();
    }

    @Test
    void evenTheOwnerIsStoppedByATrigger() throws Exception {
        transaction.executeWithoutResult(_ -> facts.publishEvent(new SomethingDone("kept")));
        try (var connection = database.connectAsOwner(); var statement = connection.createStatement()) {
            for (var sql : new String[] {"UPDATE audit.entry SET subject = 'x'", "DELETE FROM audit.entry", "TRUNCATE audit.entry"}) {
                assertThatThrownBy(() -> statement.execute(sql)).as(sql).hasMessageContaining("never changed");
            }
        }
    }
}
