package vn.namro.tasks.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DirectiveRulesTest {
    private static List<String> codes(Directive directive, Surroundings around) {
        return DirectiveRules.breaches(directive, around).stream().map(breach -> breach.rule().code()).toList();
    }

    private static Directive until(LocalDate day, Source source) {
        return Directives.with(source).until(day);
    }

    private static Source partOf(UUID whole) {
        return new Source(Source.Kind.TASK, null, whole.toString());
    }

    @Test
    void aWholeDirectiveBreaksNothing() {
        assertThat(codes(Directives.directive(), Directives.around())).isEmpty();
    }

    @Test
    void everyBrokenRuleIsSaidAtOnce() {
        assertThat(codes(Directives.bare(" "), Directives.around())).containsExactly("K1", "K5", "K3");
    }

    @Test
    void aLeadStandsOpenInTheSubtreeOfTheGiver() {
        assertThat(codes(Directives.ledBy("X"), Directives.around())).containsExactly("K3");
        assertThat(codes(Directives.ledBy("C"), Directives.around())).containsExactly("K4");
        assertThat(codes(Directives.ledBy("A", "A"), Directives.around())).containsExactly("K6");
        assertThat(codes(Directives.ledBy("A", "B", "B"), Directives.around())).containsExactly("K6");
        assertThat(codes(Directives.ledBy("A", "C"), Directives.around())).containsExactly("K6");
    }

    @Test
    void aDeadlineIsNotPastAndTodayIsNot() {
        assertThat(codes(Directives.directive().until(LocalDate.of(2021, 3, 9)), Directives.around())).containsExactly("K7", "K8");
        assertThat(codes(Directives.directive().until(LocalDate.of(2021, 3, 20)), Directives.around())).isEmpty();
    }

    @Test
    void aPartIsNotLaterThanItsWhole() {
        assertThat(codes(Directives.directive().until(LocalDate.of(2021, 3, 19)), Directives.around())).containsExactly("K8");
        var whole = Directives.task(Directives.directive());
        assertThat(codes(until(LocalDate.of(2021, 4, 30), partOf(whole.id())), Directives.around(whole))).isEmpty();
        assertThat(codes(until(LocalDate.of(2021, 5, 1), partOf(whole.id())), Directives.around(whole))).containsExactly("K9");
    }

    private static Directive sharing(String share, Source source) {
        var d = Directives.with(source);
        return new Directive(d.source(), d.giver(), d.text(), d.lead(), d.cooperating(), d.leader(), d.follower(), d.steps(), d.deliverable(), d.measure(),
                d.authority(), d.deadline(), new BigDecimal(share));
    }

    @Test
    void aShareIsThatOfAPartAndTheSharesTogetherMakeAWholeAtMost() {
        var whole = Directives.task(Directives.directive());
        var around = Directives.around(whole);
        var taken = new Surroundings(null, around.organisation(), around.today(), true, around.tasks(), _ -> new BigDecimal("60.5"), around.resolved());
        assertThat(codes(sharing("100", partOf(whole.id())), around)).isEmpty();
        assertThat(codes(sharing("39.5", partOf(whole.id())), taken)).isEmpty();
        assertThat(codes(sharing("39.51", partOf(whole.id())), taken)).containsExactly("K17");
        for (var wrong : List.of("0", "-1", "12.345")) {
            assertThat(codes(sharing(wrong, partOf(whole.id())), around)).as(wrong).containsExactly("K16");
        }
        assertThat(codes(sharing("100.01", partOf(whole.id())), around)).containsExactly("K16", "K17");
        assertThat(codes(sharing("50", Directives.directive().source()), around)).containsExactly("K16");
    }

    @Test
    void aSourceExistsAndIsNotOver() {
        assertThat(codes(Directives.with(new Source(Source.Kind.TARGET, "XIII", "CT9")), Directives.around())).containsExactly("K2");
        assertThat(codes(Directives.with(new Source(Source.Kind.TARGET, "XIII", "CT1")), Directives.around())).isEmpty();
        assertThat(codes(Directives.with(partOf(UUID.randomUUID())), Directives.around())).containsExactly("K2");
        var over = Directives.task(Directives.directive(), new TaskFact.Cancelled("thôi"));
        assertThat(codes(Directives.with(partOf(over.id())), Directives.around(over))).containsExactly("K2");
    }

    @Test
    void noTaskIsAPartOfItself() {
        var id = UUID.randomUUID();
        var part = Directives.task(Directives.with(partOf(id)));
        var whole = Directives.task(id, Directives.with(partOf(part.id())));
        assertThat(codes(Directives.with(partOf(part.id())), Directives.revising(id, part, whole))).containsExactly("K10");
        assertThat(codes(Directives.with(partOf(id)), Directives.revising(id, part, whole))).containsExactly("K10");
    }
}
