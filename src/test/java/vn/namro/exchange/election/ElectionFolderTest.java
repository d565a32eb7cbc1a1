package vn.namro.exchange.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.namro.congress.BallotStyle;
import vn.namro.congress.InvalidReason;
import vn.namro.congress.Mark;
import vn.namro.language.Lang;
import vn.namro.language.Wording;

/** What is read from the record of an election, and what is said of one that cannot be counted. */
class ElectionFolderTest {
    private static final String ELECTION = """
            {
              "title": "Bầu thử",
              "seats": 1,
              "rule_pack": "plain",
              "style": "strike",
              "convened": 2,
              "entitled": 2,
              "present": 2,
              "issued": 2,
              "returned": 2,
              "not_returned": 0,
              "spoiled": 0,
              "candidates": [
                {"id": "A", "name": "Ứng cử viên 01"},
                {"id": "B", "name": "Ứng cử viên 02"}
              ]
            }
            """;
    private static final String BALLOTS = """
            ballot,void,A,B
            P1,,,0
            P2,,0,1
            """;

    @TempDir
    private Path folder;
    private final List<String> said = new ArrayList<>();

    @Test
    void whatIsAbsentHasItsStandIn() {
        var election = read(ELECTION, BALLOTS).orElseThrow().election();
        assertThat(election.round()).isEqualTo(1);
        assertThat(election.figures().foreign()).isZero();
        assertThat(election.figures().deductions()).isEmpty();
        assertThat(election.decisions()).isEmpty();
        assertThat(election.style()).isEqualTo(BallotStyle.STRIKE);
        assertThat(said).isEmpty();
    }

    @Test
    void columnsAreFoundByNameAndByteOrderMarkCrLfAndQuotesAreRead() {
        var record = read("\uFEFF" + ELECTION.replace("\n", "\r\n"), "\uFEFFB,\"void\",A,ballot\r\n\"0\",marked,1,\"P,\"\"1\"\"\"\r\n,,\"\",P2").orElseThrow();
        var ballots = new ArrayList<String>();
        record.ballots().forEach(ballot -> ballots.add(ballot.serial() + ballot.voided() + ballot.mark(0) + ballot.mark(1)));
        assertThat(ballots).containsExactly("P,\"1\"" + InvalidReason.MARKED + Mark.YES + Mark.NO, "P2null" + Mark.NONE + Mark.NONE);
    }

    @Test
    void textIsReadInItsComposedForm() {
        var decomposed = java.text.Normalizer.normalize("Ứng", java.text.Normalizer.Form.NFD);
        var record = read(ELECTION.replace("\"A\"", '"' + decomposed + '"'), BALLOTS.replace("void,A", "void,Ứng")).orElseThrow();
        assertThat(record.election().candidates().getFirst().id()).isEqualTo("Ứng");
        read(ELECTION, "ballot,void,A,B\nỨng,,,0\n" + decomposed + ",,,0\n");
        assertThat(said).containsExactly("ballots.csv:3:ballot: 'Ứng': wanted a serial that no other row has; it stands on line 2");
    }

    @Test
    void everyFaultOfTheElectionIsNamedWithLineAndField() {
        read(ELECTION.replace("\"title\": \"Bầu thử\"", "\"title\": 5").replace("\"seats\": 1", "\"seats\": 0")
                .replace("\"plain\"", "\"plane\"").replace("\"strike\"", "\"cross\"").replace("\"present\": 2", "\"present\": 2.5")
                .replace("\"issued\": 2,", "\"issued\": \"2\", \"colour\": 1,").replace("  \"returned\": 2,\n", "")
                .replace("\"spoiled\": 0", "\"spoiled\": 0, \"spoiled\": 1").replace("\"id\": \"B\"", "\"id\": \"A\""), BALLOTS.replace(",B", ",A"));
        assertThat(said).containsExactlyInAnyOrder(
                "election.json:11:spoiled: 'spoiled': wanted each field once",
                "election.json:2:title: '5': wanted text that is not empty",
                "election.json:3:seats: '0': wanted a whole number from 1 on, of at most 12 digits",
                "election.json:4:rule_pack: 'plane': wanted one of the packs party-2024-delegates party-2024-all-members association-126-2024 youth-union state-election plain, or an object with base, threshold, tie",
                "election.json:5:style: 'cross': wanted one of strike tick",
                "election.json:8:present: '2.5': wanted a whole number of at most 12 digits",
                "election.json:9:issued: '2': wanted a whole number of at most 12 digits",
                "election.json:1:returned: '': wanted a whole number of at most 12 digits",
                "election.json:14:candidates[1].id: 'A': wanted an id that nobody else on the list has",
                "election.json:9:colour: 'colour': wanted one of the fields title seats round rule_pack style convened deductions entitled present issued returned not_returned spoiled foreign candidates decisions",
                "ballots.csv:1:A: 'A': wanted each column once");
    }

    @Test
    void aFieldThatMayBeAbsentIsStillHeldToItsForm() {
        read(ELECTION.replace("\"seats\": 1,", "\"seats\": 1, \"round\": 0, \"foreign\": true, \"deductions\": {}, \"decisions\": [7],")
                .replace("\"Ứng cử viên 02\"", "\"Ứng cử viên 02\", \"born\": \"19/5/1970\""), BALLOTS);
        assertThat(said).containsExactlyInAnyOrder(
                "election.json:3:round: '0': wanted a whole number from 1 on, of at most 12 digits",
                "election.json:3:foreign: 'true': wanted a whole number of at most 12 digits",
                "election.json:3:deductions: '{…}': wanted a list",
                "election.json:3:decisions[0]: '7': wanted a JSON object",
                "election.json:15:candidates[1].born: '19/5/1970': wanted a date like 1970-05-19, 1970-05 or 1970");
    }

    @Test
    void rulesInTheRecordAreThreeFieldsAndNoMore() {
        read(ELECTION.replace("\"plain\"", "{\"base\": \"everybody\", \"threshold\": \">2/3\", \"quorum\": 1}"), BALLOTS);
        assertThat(said).containsExactlyInAnyOrder(
                "election.json:4:rule_pack.base: 'everybody': wanted one of convened entitled present returned valid",
                "election.json:4:rule_pack.threshold: '>2/3': wanted one of >1/2 >=2/3 most",
                "election.json:4:rule_pack.tie: '': wanted one of people older",
                "election.json:4:rule_pack.quorum: 'quorum': wanted one of the fields base threshold tie");
    }

    @Test
    void aDecisionNamesPeopleOfTheListOnceEach() {
        read(ELECTION.replace("\"seats\": 1,", "\"seats\": 1, \"decisions\": [{\"ids\": [\"A\", \"A\", \"X\"], \"elected\": [\"B\"]}],"), BALLOTS);
        assertThat(said).containsExactlyInAnyOrder(
                "election.json:3:decisions[0].ids: 'A': wanted ids of people on the list, each once",
                "election.json:3:decisions[0].ids: 'X': wanted ids of people on the list, each once",
                "election.json:3:decisions[0].elected: 'B': wanted ids named in ids, each once",
                "election.json:3:decisions[0].by: '': wanted text that is not empty");
    }

    @Test
    void noCandidateIsNamedAfterAColumnOfTheBallots() {
        read(ELECTION.replace("\"id\": \"A\"", "\"id\": \"void\""), "ballot,void,B\n");
        assertThat(said).containsExactly("election.json:14:candidates[0].id: 'void': wanted an id other than the columns ballot void");
    }

    @Test
    void everyFaultOfTheBallotsIsNamedWithLineAndColumn() {
        read(ELECTION, """
                ballot,void,A,B
                P1,,,0
                P1,,2,x
                ,stolen,1,1

                P5,,1
                P6,,1,1,1
                P7,,"1
                ",0
                """);
        assertThat(said).containsExactly(
                "ballots.csv:3:ballot: 'P1': wanted a serial that no other row has; it stands on line 2",
                "ballots.csv:3:A: '2': wanted 0, 1 or nothing",
                "ballots.csv:3:B: 'x': wanted 0, 1 or nothing",
                "ballots.csv:4:ballot: '': wanted a serial that is not empty",
                "ballots.csv:4:void: 'stolen': wanted nothing or one of not_issued outside_list marked other",
                "ballots.csv:5:: '': wanted this empty line away",
                "ballots.csv:6:: '3': wanted 4 fields as in the header row",
                "ballots.csv:7:: '5': wanted 4 fields as in the header row",
                "ballots.csv:8:A: '1↵': wanted 0, 1 or nothing");
    }

    @Test
    void bothBoxesAreAMarkOnlyWhereThereAreBoxes() {
        assertThat(read(ELECTION.replace("strike", "tick"), BALLOTS.replace("0,1", "2,1"))).isPresent();
        read(ELECTION, BALLOTS.replace("0,1", "2,1"));
        assertThat(said).containsExactly("ballots.csv:3:A: '2': wanted 0, 1 or nothing");
    }

    @Test
    void aColumnThatIsMissingUnknownOrRepeatedIsSaidOnce() {
        read(ELECTION, "ballot,A,A,C\nP1,1,1,7\nP2,1,1,8\n");
        assertThat(said).containsExactly(
                "ballots.csv:1:A: 'A': wanted each column once",
                "ballots.csv:1:C: 'C': wanted ballot, void or the id of somebody on the list",
                "ballots.csv:1:void: '': wanted this column",
                "ballots.csv:1:B: '': wanted this column");
    }

    @Test
    void ballotsAreCheckedAsFarAsPossibleWhenTheListCannotBeRead() {
        read(ELECTION.replace("\"id\": \"B\", ", ""), BALLOTS + "P2,,9,1\n");
        assertThat(said).containsExactly(
                "election.json:15:candidates[1].id: '': wanted text that is not empty",
                "ballots.csv:4:ballot: 'P2': wanted a serial that no other row has; it stands on line 3",
                "ballots.csv:4:A: '9': wanted 0, 1 or nothing");
    }

    @Test
    void bytesThatAreNotUtf8AreNamedWithTheirLine() throws IOException {
        write(ELECTION.getBytes(StandardCharsets.ISO_8859_1), BALLOTS.replace("P2", "Pé").getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(folder.resolve("election.json"), ELECTION);
        read();
        assertThat(said).containsExactly("ballots.csv:3:ballot: 'E9': wanted text in UTF-8");
        write(ELECTION.replace("Bầu thử", "Bau thé").replace("Ứng cử viên", "Ung cu vien").getBytes(StandardCharsets.ISO_8859_1), BALLOTS.getBytes(StandardCharsets.UTF_8));
        read();
        assertThat(said).containsExactly("election.json:2:: 'E9': wanted text in UTF-8");
    }

    @Test
    void quotationMarksThatStandWrongAreFaults() {
        var wanted = ": wanted double quotes around a whole cell, and closed; what follows this line could not be read";
        read(ELECTION, "ballot,void,A,B\nP1,,\"1\"0,0\nP2,,,0\n");
        assertThat(said).containsExactly("ballots.csv:2:: 'P1,,\"1\"0,0↵P2,,,0'" + wanted);
        read(ELECTION, "ballot,void,A,B\nP1,,x,0\nP\"2,,,0\n");
        assertThat(said).containsExactly("ballots.csv:2:A: 'x': wanted 0, 1 or nothing", "ballots.csv:3:: 'P\"2,,,0'" + wanted);
        read(ELECTION, "ballot,void,A,B\nP1,,1,\"0");
        assertThat(said).containsExactly("ballots.csv:2:: 'P1,,1,\"0'" + wanted);
    }

    @Test
    void ballotsThatAreNoCsvAreSaidOnceWithTheirCure() throws IOException {
        read(ELECTION, BALLOTS.replace(',', ';'));
        assertThat(said).singleElement().asString().startsWith("ballots.csv:1:: 'ballot;void;A;B': wanted commas");
        read(ELECTION, BALLOTS.replace('\n', '\r'));
        assertThat(said).singleElement().asString().startsWith("ballots.csv:1:: 'ballot,void,A,B': wanted lines that end with LF");
        read(ELECTION, "PK\u0003\u0004\u0000");
        assertThat(said).singleElement().asString().startsWith("ballots.csv:1:: '': wanted a text file in CSV");
        write(ELECTION.getBytes(StandardCharsets.UTF_8), BALLOTS.getBytes(StandardCharsets.UTF_16LE));
        read();
        assertThat(said).singleElement().asString().startsWith("ballots.csv:1:: '': wanted UTF-8; this is UTF-16");
    }

    @Test
    void filesThatAreMissingEmptyOrNoJsonAreFaults() throws IOException {
        read();
        assertThat(said).containsExactly("election.json:1:: '': wanted this file in the folder", "ballots.csv:1:: '': wanted this file in the folder");
        read("", "");
        assertThat(said).containsExactly("election.json:1:: '': wanted well-formed JSON",
                "ballots.csv:1:: '': wanted a header row with ballot, void and the id of each candidate");
        read(ELECTION.replace("\"seats\": 1,", "\"seats\": 1"), BALLOTS);
        assertThat(said).containsExactly("election.json:4:: '': wanted well-formed JSON");
        read(ELECTION + "{}", BALLOTS);
        assertThat(said).containsExactly("election.json:18:: '': wanted the end of the file behind the first object");
        read("[]", BALLOTS);
        assertThat(said).containsExactly("election.json:1:: '[…]': wanted a JSON object");
        Files.delete(folder.resolve("ballots.csv"));
        Files.createDirectory(folder.resolve("ballots.csv"));
        Files.writeString(folder.resolve("election.json"), ELECTION);
        read();
        assertThat(said).containsExactly("ballots.csv:1:: '': wanted a file that can be read");
    }

    private Optional<ElectionRecord> read(String election, String ballots) {
        try {
            write(election.getBytes(StandardCharsets.UTF_8), ballots.getBytes(StandardCharsets.UTF_8));
            return read();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void write(byte[] election, byte[] ballots) throws IOException {
        Files.write(folder.resolve("election.json"), election);
        Files.write(folder.resolve("ballots.csv"), ballots);
    }

    private Optional<ElectionRecord> read() {
        said.clear();
        return ElectionFolder.read(folder, fault -> said.add(Wording.in(Lang.EN).of(fault)));
    }
}
