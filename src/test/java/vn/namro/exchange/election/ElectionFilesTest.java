package vn.namro.exchange.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.namro.congress.BallotStyle;
import vn.namro.congress.Ballots;
import vn.namro.congress.Election;
import vn.namro.congress.Election.Candidate;
import vn.namro.congress.Election.Decision;
import vn.namro.congress.Election.Deduction;
import vn.namro.congress.Election.Figures;
import vn.namro.congress.InvalidReason;
import vn.namro.congress.Mark;
import vn.namro.congress.RulePacks;

/** The files of a record, byte for byte: the codes of announced records rest on this very form. */
class ElectionFilesTest {
    @Test
    void theFormOfARecordNeverChanges() {
        var election = new Election("Bầu \"thử\"", 1, 2, RulePacks.named("plain").orElseThrow(), BallotStyle.TICK,
                new Figures(5, List.of(new Deduction("vắng mặt", 1)), 4, 4, 4, 4, 0, 0, 1),
                List.of(new Candidate("UCV1", "Nguyễn Thị An", "1970-05"), new Candidate("UCV2", "Trần Văn Bình", null)),
                List.of(new Decision(List.of("UCV1", "UCV2"), List.of("UCV2"), "Đại hội")));
        var ballots = Ballots.of(2).add("001", null, Mark.YES, Mark.NO).add("a,b", null, Mark.NONE, Mark.BOTH).add("003", InvalidReason.NOT_ISSUED, Mark.NONE, Mark.NONE).build();
        var files = new ElectionFiles().of(election, ballots);
        assertThat(files.keySet()).containsExactly("ballots.csv", "election.json");
        assertThat(new String(files.get("ballots.csv"), StandardCharsets.UTF_8)).isEqualTo("""
                ballot,void,UCV1,UCV2
                001,,1,0
                "a,b",,,2
                003,not_issued,,
                """);
        assertThat(new String(files.get("election.json"), StandardCharsets.UTF_8)).isEqualTo("""
                {
                  "title" : "Bầu \\"thử\\"",
                  "seats" : 1,
                  "round" : 2,
                  "rule_pack" : "plain",
                  "style" : "tick",
                  "convened" : 5,
                  "deductions" : [ {
                    "reason" : "vắng mặt",
                    "count" : 1
                  } ],
                  "entitled" : 4,
                  "present" : 4,
                  "issued" : 4,
                  "returned" : 4,
                  "not_returned" : 0,
                  "spoiled" : 0,
                  "foreign" : 1,
                  "candidates" : [ {
                    "id" : "UCV1",
                    "name" : "Nguyễn Thị An",
                    "born" : "1970-05"
                  }, {
                    "id" : "UCV2",
                    "name" : "Trần Văn Bình"
                  } ],
                  "decisions" : [ {
                    "ids" : [ "UCV1", "UCV2" ],
                    "elected" : [ "UCV2" ],
                    "by" : "Đại hội"
                  } ]
                }
                """);
    }
}
