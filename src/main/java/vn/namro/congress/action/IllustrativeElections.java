package vn.namro.congress.action;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.Actor;
import vn.namro.congress.BallotStyle;
import vn.namro.congress.Mark;
import vn.namro.congress.RulePacks;
import vn.namro.congress.model.ElectionCourse.BoardFigures;
import vn.namro.congress.model.IllustrativeBallots;
import vn.namro.congress.model.Paper;
import vn.namro.congress.model.Settlement;
import vn.namro.congress.model.SetupRequest;
import vn.namro.congress.model.SetupRequest.Named;
import vn.namro.congress.model.SetupRequest.Reduction;
import vn.namro.rule.Outcome;

/**
 * Elections to look at: one of two rounds that is announced, and one in the middle of its count. Everything about them is
 * made up and says so; it goes the way that a real election goes.
 */
@Component
public class IllustrativeElections {
    /** Of 18 on the list 15 are to be elected; five names are struck out so often that two seats stay empty. */
    private static final int[] FIRST_ROUND = {3, 2, 4, 46, 3, 2, 3, 46, 2, 4, 46, 3, 2, 46, 3, 4, 46, 2};
    private static final int[] SECOND_ROUND = {3, 12, 13, 4, 14};
    private static final int[] BRANCH = {2, 5, 3, 4};

    /** Who acts in them. */
    public record Cast(Actor secretariat, Actor head, Actor member) {}

    private final SetUpElection setUp;
    private final EnterBallots enter;
    private final SettleDifference settle;
    private final WriteFigures write;
    private final AnnounceResult announce;

    IllustrativeElections(SetUpElection setUp, EnterBallots enter, SettleDifference settle, WriteFigures write, AnnounceResult announce) {
        this.setUp = setUp;
        this.enter = enter;
        this.settle = settle;
        this.write = write;
        this.announce = announce;
    }

    /**
     * @param organisation the unit whose congress elects its committee
     * @param branch a unit below it whose members elect theirs
     * @return the two rounds of the congress
     */
    @Transactional
    public List<UUID> make(Cast cast, String organisation, String branch) {
        var first = done(setUp.run(cast.secretariat(), organisation, request("Bầu Ban Chấp hành Đảng bộ Khối tại Đại hội đại biểu lần thứ XIII (minh họa)",
                "Ban Chấp hành Đảng bộ Khối nhiệm kỳ 2020 - 2025", 15, "party-2024-delegates", 262, people("Đại biểu", 18, 14, 17),
                List.of(new Reduction("cấp ủy viên vắng mặt suốt thời gian đại hội", 2L),
                        new Reduction("đại biểu vắng mặt suốt thời gian đại hội, không có đại biểu dự khuyết", 1L)))));
        count(cast, first, new IllustrativeBallots(20_200_804, 15, FIRST_ROUND).papers(258), List.of("041", "117", "203"), new BoardFigures(259, 259, 260, 258, 1, 1, 0, board()));
        done(announce.run(cast.head(), first));
        var second = done(setUp.furtherRound(cast.secretariat(), first));
        count(cast, second, new IllustrativeBallots(20_200_805, 2, SECOND_ROUND).papers(257), List.of("088"), new BoardFigures(259, 258, 257, 257, 0, 0, 0, board()));
        done(announce.run(cast.head(), second));
        var third = done(setUp.run(cast.secretariat(), branch, request("Bầu Chi ủy tại Đại hội đảng viên (minh họa)", "Chi ủy nhiệm kỳ 2025 - 2027", 3,
                "party-2024-all-members", 52, people("Đảng viên", 4, 9, 5), List.of(new Reduction("đảng viên vắng mặt suốt thời gian đại hội có lý do được chấp nhận", 1L)))));
        var papers = new IllustrativeBallots(20_250_110, 3, BRANCH).papers(50);
        enter.all(cast.head(), third, papers);
        done(enter.close(cast.head(), third));
        enter.all(cast.member(), third, misread(papers.subList(0, 47), List.of("019")));
        return List.of(first, second);
    }

    /** Two enter every ballot; where the second misread some, the board looks at the paper again. */
    private void count(Cast cast, UUID election, List<Paper> papers, List<String> misread, BoardFigures figures) {
        enter.all(cast.head(), election, papers);
        enter.all(cast.member(), election, misread(papers, misread));
        done(enter.close(cast.head(), election));
        done(enter.close(cast.member(), election));
        papers.stream().filter(paper -> misread.contains(paper.serial()))
                .forEach(paper -> done(settle.run(cast.head(), election, new Settlement(paper.serial(), paper, "Đọc lại trên phiếu, cả ban thống nhất"), true)));
        done(write.run(cast.head(), election, figures));
    }

    private static List<Paper> misread(List<Paper> papers, List<String> serials) {
        return papers.stream().map(paper -> serials.contains(paper.serial()) ? misread(paper) : paper).toList();
    }

    /** The first name on it was read the other way round. */
    private static Paper misread(Paper paper) {
        var marks = new ArrayList<>(paper.marks());
        marks.set(0, marks.getFirst() == Mark.NO ? Mark.NONE : Mark.NO);
        return new Paper(paper.serial(), paper.voided(), marks);
    }

    private static SetupRequest request(String title, String body, long seats, String pack, long convened, List<Named> people, List<Reduction> reductions) {
        return new SetupRequest(title, body, seats, 1, RulePacks.named(pack).orElseThrow(), "", BallotStyle.STRIKE, 2, convened, reductions, people, true);
    }

    private static List<Named> people(String called, int count, int step, int from) {
        return IntStream.range(0, count).mapToObj(i -> new Named("%s %03d".formatted(called, from + i * step), "")).toList();
    }

    private static String board() {
        return "Trưởng ban: Đại biểu 201\nỦy viên: Đại biểu 202\nỦy viên: Đại biểu 203\nỦy viên: Đại biểu 204\nỦy viên: Đại biểu 205";
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Refused<T>(var breaches) -> throw new IllegalStateException(breaches.toString());
        };
    }
}
