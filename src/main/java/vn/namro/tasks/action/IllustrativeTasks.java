package vn.namro.tasks.action;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.calendar.OfficeTime;
import vn.namro.language.Dates;
import vn.namro.language.Lang;
import vn.namro.organisation.Organisation;
import vn.namro.organisation.Units;
import vn.namro.tasks.action.RecordFact.Doing;
import vn.namro.tasks.model.Directive;
import vn.namro.tasks.model.EvidenceFile;
import vn.namro.tasks.model.Policy;
import vn.namro.tasks.model.Seat;
import vn.namro.tasks.model.Source;
import vn.namro.tasks.model.Step;
import vn.namro.tasks.model.Task;
import vn.namro.tasks.model.TaskFact;
import vn.namro.tasks.store.EvidenceStore;

/**
 * Fills a made-up term with made-up tasks: what is directed stands in {@code demonstration/tasks.csv}, what then happened
 * follows from its story, with days counted from today so that some are always late and some coming due. The seed is fixed.
 */
@Component
public class IllustrativeTasks {
    private static final long SEED = 20_200_804;

    private final RecordFact recordFact;
    private final EvidenceStore evidence;
    private final Units units;
    private final Clock clock;

    IllustrativeTasks(RecordFact recordFact, EvidenceStore evidence, Units units, Clock clock) {
        this.recordFact = recordFact;
        this.evidence = evidence;
        this.units = units;
        this.clock = clock;
    }

    /**
     * @param term a made-up one, {@code giver} its organisation
     * @return how many tasks were made
     */
    @Transactional
    public int make(String term, String giver) {
        var random = new Random(SEED ^ term.hashCode());
        var organisation = units.now();
        var ids = new HashMap<String, UUID>();
        var rows = rows();
        for (var row : rows) {
            var id = new UUID(random.nextLong(), random.nextLong());
            ids.put(row.getField("key"), id);
            keep(lived(id, row, term, giver, ids, organisation, random), random);
        }
        return rows.size();
    }

    private static List<NamedCsvRecord> rows() {
        var source = Objects.requireNonNull(IllustrativeTasks.class.getResourceAsStream("/demonstration/tasks.csv"));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(source, StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Task lived(UUID id, NamedCsvRecord row, String term, String giver, Map<String, UUID> ids, Organisation organisation, Random random) {
        var today = OfficeTime.dayOf(clock.instant());
        var due = row.getField("due").isEmpty() ? null : today.plusDays(Integer.parseInt(row.getField("due")));
        var reached = due == null || due.isAfter(today) ? today : due;
        // What waits for its first answer has not waited for long, but for what nobody will answer.
        boolean fresh = "PAS".contains(row.getField("story")) && due != null;
        var proposed = reached.minusDays(fresh ? 3 + random.nextInt(9) : 24 + random.nextInt(20));
        var directive = directive(row, term, giver, ids, due);
        var life = new Life(id, directive, proposed, organisation, new Seat(giver, "Chuyên viên tổng hợp Văn phòng Đảng ủy Khối"), random, clock.instant());
        story(row.getField("story"), life, proposed, reached, today, random);
        return life.task();
    }

    private static Directive directive(NamedCsvRecord row, String term, String giver, Map<String, UUID> ids, @Nullable LocalDate due) {
        var kind = row.getField("source").replaceFirst(":.*", "");
        var code = row.getField("source").contains(":") ? row.getField("source").substring(kind.length() + 1) : row.getField("reference");
        if (kind.equals("TASK")) {
            code = Objects.requireNonNull(ids.get(row.getField("part_of"))).toString();
        }
        var leader = row.getField("leader").isEmpty() ? Seat.NONE : new Seat(giver, row.getField("leader"));
        var text = due == null ? row.getField("text") : row.getField("text").replace("{due}", Dates.in(Lang.VI).table(due));
        return new Directive(new Source(Source.Kind.valueOf(kind), term, code), giver, text, new Seat(row.getField("lead"), row.getField("lead_title")),
                split(row.getField("cooperating"), ";"), leader, new Seat(giver, "Chuyên viên tổng hợp Văn phòng Đảng ủy Khối"),
                split(row.getField("steps"), " / ").stream().map(step -> step(step, due)).toList(), row.getField("deliverable"), row.getField("measure"),
                row.getField("authority"), due, row.getField("share").isEmpty() ? null : new BigDecimal(row.getField("share")));
    }

    private static List<String> split(String text, String by) {
        return text.isEmpty() ? List.of() : List.of(text.split(by));
    }

    /** What, who, and how many days before the deadline. */
    private static Step step(String text, @Nullable LocalDate due) {
        var parts = text.split("; ");
        return new Step(parts[0], parts[1], due == null || parts.length < 3 ? null : due.minusDays(Integer.parseInt(parts[2])));
    }

    /** Each letter of the file is one way in which things go. */
    private void story(String story, Life life, LocalDate proposed, LocalDate reached, LocalDate today, Random random) {
        if (story.equals("P")) {
            return;
        }
        life.then(proposed.plusDays(1), new TaskFact.Approved("", List.of(), ""));
        if (story.equals("A")) {
            return;
        }
        life.then(proposed.plusDays(2), new TaskFact.Assigned());
        switch (story) {
            case "S" -> { }
            case "R" -> life.then(proposed.plusDays(4), new TaskFact.Refused("Việc thuộc thẩm quyền của Ban Tổ chức, đơn vị không đủ cơ sở quyết định."));
            case "K" -> life.then(proposed.plusDays(6), new TaskFact.Cancelled("Nội dung chưa đủ rõ để giao; sẽ giao lại thành từng việc."));
            default -> worked(story, life.then(proposed.plusDays(3), new TaskFact.Accepted()), proposed, reached, today, random);
        }
    }

    private void worked(String story, Life life, LocalDate proposed, LocalDate reached, LocalDate today, Random random) {
        if (story.equals("C")) {
            return;
        }
        life.then(proposed.plusDays(4), new TaskFact.Started());
        if (!life.task().directive().steps().isEmpty()) {
            life.then(proposed.plusDays(9), new TaskFact.StepDone(0));
        }
        if (random.nextInt(3) == 0) {
            life.then(proposed.plusDays(10), new TaskFact.Said("Đề nghị đơn vị phối hợp gửi số liệu trước buổi giao ban tuần tới."));
        }
        helped(story, life, proposed, random);
        var asked = life.task().directive().deadline();
        switch (story) {
            case "X" -> life.then(proposed.plusDays(12), new TaskFact.Paused("Chờ văn bản hướng dẫn của cấp trên về nguồn kinh phí."));
            case "E" -> life.then(today.minusDays(1), extension(Objects.requireNonNull(asked), random));
            case "G", "M" -> {
                life.then(proposed.plusDays(11), extension(Objects.requireNonNull(asked), random));
                life.then(proposed.plusDays(13), new TaskFact.ExtensionGranted(asked.plusDays(10)));
                if (story.equals("M")) {
                    handedIn(life, reached.plusDays(6), today);
                    life.then(reached.plusDays(8), new TaskFact.Confirmed(""));
                }
            }
            case "H" -> handedIn(life, today.minusDays(1 + random.nextInt(5)), today);
            case "B" -> {
                handedIn(life, reached.minusDays(3), today);
                life.then(reached.minusDays(1), new TaskFact.Returned("Sản phẩm chưa đúng yêu cầu: thiếu số liệu theo từng đơn vị, chưa nêu người chịu trách nhiệm."));
            }
            case "D" -> {
                handedIn(life, reached.minusDays(1 + random.nextInt(4)), today);
                life.then(reached.plusDays(1), new TaskFact.Confirmed("Đúng yêu cầu."));
            }
            case "L" -> {
                handedIn(life, reached.plusDays(1 + random.nextInt(4)), today);
                life.then(reached.plusDays(6), new TaskFact.Confirmed("Chấp nhận, chậm so với thời hạn."));
            }
            default -> { }
        }
    }

    /** Some leads wait for what another unit has to bring; some of them still do. */
    private static void helped(String story, Life life, LocalDate proposed, Random random) {
        var helpers = life.task().directive().cooperating();
        if (helpers.isEmpty() || random.nextInt(3) > 0) {
            return;
        }
        life.then(proposed.plusDays(10), new TaskFact.InputAsked(helpers.getFirst(), "Số liệu và danh sách của đơn vị, theo mẫu đã gửi."));
        if (!story.equals("W") || random.nextBoolean()) {
            life.then(proposed.plusDays(12 + random.nextInt(3)), new TaskFact.InputGiven("Đã gửi đủ."));
        }
    }

    private static TaskFact extension(LocalDate deadline, Random random) {
        var causes = TaskFact.Cause.values();
        return new TaskFact.ExtensionAsked(deadline.plusDays(10), causes[random.nextInt(causes.length)], "Khối lượng hồ sơ phải đối chiếu lớn hơn dự kiến, cần thêm thời gian để bảo đảm chất lượng.");
    }

    private void handedIn(Life life, LocalDate day, LocalDate today) {
        var file = new UUID(life.task().id().getMostSignificantBits(), life.task().lastNumber());
        life.then(day.isAfter(today) ? today : day, new TaskFact.HandedIn("Gửi sản phẩm kèm tài liệu minh chứng.", List.of(file)));
    }

    /** Facts one by one, as they came. */
    private void keep(Task lived, Random random) {
        Task task = null;
        for (var recorded : lived.history()) {
            var doing = new Doing(recorded.at(), recorded.by(), recorded.seat(), new UUID(random.nextLong(), random.nextLong()));
            if (recorded.fact() instanceof TaskFact.HandedIn(_, var files)) {
                files.forEach(file -> evidence.keep(file, lived.id(), new EvidenceFile("minh-chung.txt",
                        ("Tài liệu minh họa: " + lived.directive().title()).getBytes(StandardCharsets.UTF_8)), recorded.at()));
            }
            task = task == null ? recordFact.first(lived.id(), (TaskFact.Proposed) recorded.fact(), doing, Policy.FIRST)
                    : recordFact.next(task, recorded.fact(), doing, Policy.FIRST, Map.of());
        }
    }
}
