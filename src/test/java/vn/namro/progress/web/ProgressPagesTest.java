package vn.namro.progress.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.ui.ExtendedModelMap;
import vn.namro.documents.ListFile;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.accounts.Post;
import vn.namro.accounts.Role;
import vn.namro.exchange.ReadOutcome;
import vn.namro.exchange.TermFolder;
import vn.namro.language.Lang;
import vn.namro.organisation.Organisation;
import vn.namro.organisation.Unit;
import vn.namro.organisation.Units;
import vn.namro.progress.JudgedRecords;
import vn.namro.progress.Judges;
import vn.namro.progress.TermJudgement;
import vn.namro.progress.TermRecords;
import vn.namro.progress.Terms;
import vn.namro.reporting.Actual;
import vn.namro.resolution.Amendments;
import vn.namro.resolution.Correction;
import vn.namro.resolution.TargetVersion;
import vn.namro.resolution.TermOfOffice;
import vn.namro.tasks.Tasks;
import vn.namro.web.Frame;
import vn.namro.web.NotFound;
import vn.namro.web.Visitor;
import vn.namro.web.Visitors;

/** What the pages of a term say, of the two illustrative terms. */
class ProgressPagesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T02:00:00Z"), ZoneOffset.UTC);
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final Examples EXAMPLES = new Examples();

    private static final Tasks NO_TASKS = new Tasks() {
        @Override
        public Standing standing(Actor actor) {
            return new Standing(0, 0, 0);
        }

        @Override
        public List<Given> fromResolution(Actor actor, String term) {
            return List.of();
        }
    };

    private static final Visitors NOBODY = new Visitors() {
        @Override
        public Optional<Visitor> current() {
            return Optional.empty();
        }

        @Override
        public boolean mayOpen(String path) {
            return false;
        }

        @Override
        public List<String> whoMay(String method, String path) {
            return List.of();
        }
    };

    private final AdoptedBy adoptedBy = new AdoptedBy(_ -> List.of(), EXAMPLES, NOBODY, CLOCK);
    private final Scopes scopes = new Scopes(EXAMPLES, EXAMPLES, EXAMPLES, CLOCK);
    private final BoardController board = new BoardController(scopes);
    private final TargetController target = new TargetController(scopes, adoptedBy);
    private final ResolutionController resolution = new ResolutionController(scopes, NO_TASKS, adoptedBy);

    @Test
    void theBoardOfAFinishedTermSaysHowManyWereMet() {
        assertThat(board(leader(), "XII", "")).contains("7/8 chỉ tiêu hoàn thành và vượt mức.", "1 chỉ tiêu không đạt.", "68/68", "từ 95% trở lên")
                .doesNotContain("class=\"as-of\"");
    }

    @Test
    void aTermUnderWayIsShownAsOfItsLastRowAndCountsWhatIsSure() {
        assertThat(board(leader(), "", "")).contains("Chỉ tiêu nhiệm kỳ XIII", "value=\"12/10/2022\"",
                "8 chỉ tiêu: 0 đã hoàn thành, 0 chắc chắn không đạt, 8 đang thực hiện.", "tính đến nay");
    }

    @Test
    void aPastDayShowsWhatWasKnownThenAndKeepsTheDayInItsLinks() {
        var then = target(leader(), "CT3", "XII", "31/12/2017");
        assertThat(then).contains("class=\"as-of\"", "Đang xem số liệu như đã biết đến hết ngày 31/12/2017", "?term=XII&amp;as-of=2017-12-31");
        assertThat(sentence(then)).isNotEqualTo(sentence(target(leader(), "CT3", "XII", "")));
        assertThat(sentence(target(leader(), "CT3", "XII", ""))).isEqualTo("Kết quả 1.351 đảng viên; mức giao: từ 1.200 đảng viên trở lên.");
    }

    @Test
    void aDayThatIsNoneIsSaidAndTheLatestIsShown() {
        assertThat(board(leader(), "XII", "31/02/2018")).contains("value=\"31/02/2018\"", "Cần một ngày dạng ngày/tháng/năm", "aria-invalid=\"true\"");
        assertThat(board(leader(), "XII", "01/01/2010")).as("before the term was known").contains("Cần một ngày dạng ngày/tháng/năm");
        assertThat(board(leader(), "XII", "01/01/2031")).contains("Cần một ngày dạng ngày/tháng/năm");
    }

    @Test
    void theBoardKeepsTheWholeOfAPartThatTheFilterLeaves() {
        var model = new ExtendedModelMap();
        board.open(leader(), "", "", "DP1", "", "", model);
        assertThat(((BoardPage) model.get("page")).rows()).extracting(row -> row.judgement().target().code())
                .containsExactly("CT5", "CT5.1", "CT5.2", "CT6", "CT7", "CT8");
        assertThat(((BoardPage) model.get("page")).rows()).extracting(BoardPage.Row::part).containsExactly(false, true, true, false, false, false);
    }

    @Test
    void aTargetSaysItsArithmeticAndItsClause() {
        assertThat(target(leader(), "CT2", "XII", "")).contains("8.536 / 8.758 × 100 = 97,47%", "năm kém nhất: năm 2016", "Mục II.1, Nghị quyết 01-NQ/ĐH");
    }

    @Test
    void aClerkSeesTheBoardButOnlyTheRowsOfTheOwnUnit() {
        var clerk = new Actor(UUID.randomUUID(), new Post(UUID.randomUUID(), "01", Role.CLERK, "Cán bộ"));
        assertThat(board(clerk, "XII", "")).contains("7/8 chỉ tiêu");
        assertThat(target(clerk, "CT3", "XII", "")).contains("/targets/CT3/units/01", "đơn vị khác cùng làm nên kết quả").doesNotContain("/targets/CT3/units/02");
        assertThat(figure(clerk, "CT3", "01", "XII")).contains("Đảng bộ Văn phòng Thành ủy");
        assertThatThrownBy(() -> figure(clerk, "CT3", "02", "XII")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> figure(leader(), "CT3", "khong-co", "XII")).isInstanceOf(NotFound.class);
    }

    @Test
    void aTermOfAnotherTreeDoesNotExist() {
        var stranger = new Actor(UUID.randomUUID(), new Post(UUID.randomUUID(), "khac", Role.LEADER, "Bí thư"));
        assertThatThrownBy(() -> board(stranger, "XII", "")).isInstanceOf(NotFound.class);
        assertThat(board(stranger, "", "")).contains("Chưa có nhiệm kỳ nào trong phạm vi của đơn vị.");
    }

    @Test
    void aFigureOpenedShowsWhatWasReturnedAndWhatIsOwed() {
        assertThat(figure(leader(), "CT3", "09", "")).contains("Trả lại", "Đề nghị bổ sung danh sách kèm theo", "Quý III năm 2022: chưa có số liệu");
        assertThat(figure(leader(), "CT3", "03", "")).contains("Chờ cấp trên xác nhận", "đã gửi, chờ xác nhận");
    }

    @Test
    void theResolutionShowsEachClauseAndBreakthroughWithItsTargets() {
        var model = new ExtendedModelMap();
        var page = render(resolution.open(leader(), "", "", model), model, Lang.EN);
        assertThat(page).contains("id=\"clause-II.1\"", "id=\"breakthrough-DP1\"", "2 breakthroughs.", "Under way");
    }

    @Test
    void theFileHoldsOneLineATarget() throws Exception {
        var file = new ByteArrayOutputStream();
        board.file(leader(), "XII", "").write(ListFile.Form.CSV, file);
        assertThat(file.toString(StandardCharsets.UTF_8).lines()).hasSize(9);
        assertThat(file.toString(StandardCharsets.UTF_8)).contains("CT4,", ",NOT_MET,");
    }

    private String board(Actor actor, String term, String day) {
        var model = new ExtendedModelMap();
        return render(board.open(actor, term, day, "", "", "", model), model, Lang.VI);
    }

    private String target(Actor actor, String code, String term, String day) {
        var model = new ExtendedModelMap();
        return render(target.target(actor, code, term, day, model), model, Lang.VI);
    }

    private String figure(Actor actor, String code, String unit, String term) {
        var model = new ExtendedModelMap();
        return render(target.figure(actor, code, unit, term, "", model), model, Lang.VI);
    }

    private static String sentence(String page) {
        return page.replaceAll("(?s).*<p class=\"sentence\">(.*?)</p>.*", "$1").strip();
    }

    private static String render(String view, ExtendedModelMap model, Lang lang) {
        var out = new StringOutput();
        var assets = List.of("mark.svg", "namro.css", "htmx-2.0.10.min.js", "namro.js").stream().collect(Collectors.toMap(name -> name, name -> name));
        TEMPLATES.render(view + ".jte", Map.of("page", model.get("page"), "frame", new Frame(lang, "/here", "", "", new Frame.Token("_csrf", "x"),
                Optional.empty(), List.of(), null, assets)), out);
        return out.toString();
    }

    private static Actor leader() {
        return new Actor(UUID.randomUUID(), new Post(UUID.randomUUID(), "DBK", Role.LEADER, "Bí thư"));
    }

    /** The two terms as the server would hold them, the tree of the newer one as its own. */
    private static final class Examples implements Terms, Units, Authority {
        private final Map<String, TermRecords> terms = new TreeMap<>();
        private final Organisation organisation;

        Examples() {
            for (var folder : List.of("khoi-co-quan-xii", "khoi-co-quan-xiii")) {
                if (TermFolder.read(Path.of("examples", folder)) instanceof ReadOutcome.Read(var read)) {
                    terms.put(read.records().term().code(), read.records());
                }
            }
            organisation = terms.get("XIII").organisation();
        }

        @Override
        public List<TermOfOffice> all() {
            return terms.values().stream().map(TermRecords::term).toList();
        }

        @Override
        public Optional<TermRecords> known(String term, LocalDate day) {
            return Optional.ofNullable(terms.get(term)).filter(records -> records.resolution().date() == null || !day.isBefore(records.resolution().date()));
        }

        @Override
        public Optional<TermRecords> latest(String term) {
            return Optional.ofNullable(terms.get(term));
        }

        @Override
        public Optional<JudgedRecords> latest(String term, LocalDate asOf) {
            return latest(term).map(records -> new JudgedRecords(records, Judges.judge(records, asOf)));
        }

        @Override
        public TermJudgement judgement(String term, LocalDate asOf) {
            return Judges.judge(terms.get(term), asOf);
        }

        @Override
        public LocalDate latestDay(String term) {
            return Judges.latestDay(terms.get(term));
        }

        @Override
        public LocalDate latestDay(String term, LocalDate known) {
            return latestDay(term);
        }

        @Override
        public Optional<JudgedRecords> known(String term, LocalDate known, LocalDate asOf) {
            return latest(term, asOf);
        }

        @Override
        public LocalDate lastChange(String term) {
            return latestDay(term);
        }

        @Override
        public List<Correction> corrections(String term, LocalDate day) {
            return List.of();
        }

        @Override
        public List<Actual> reported(String term, String target, LocalDate day) {
            return terms.get(term).actuals().stream().filter(row -> row.target().equals(target)).toList();
        }

        @Override
        public List<TargetVersion> versions(String term, String target, LocalDate day) {
            return List.of();
        }

        @Override
        public Amendments amendments(String term, LocalDate day) {
            return new Amendments(List.of());
        }

        @Override
        public Organisation now() {
            return organisation;
        }

        @Override
        public Organisation asKnownOn(Instant instant) {
            return organisation;
        }

        @Override
        public boolean over(Actor actor, String unit, LocalDate day) {
            return units(actor, day).contains(unit);
        }

        @Override
        public void require(Actor actor, String unit, LocalDate day) {
            if (!over(actor, unit, day)) {
                throw new NotFound();
            }
        }

        @Override
        public Set<String> units(Actor actor, LocalDate day) {
            @Nullable String own = actor.post().unit();
            return organisation.units().stream().map(Unit::code).filter(code -> own != null && organisation.isWithin(code, own, day)).collect(Collectors.toSet());
        }
    }
}
