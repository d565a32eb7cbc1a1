package vn.namro.congress.proceedings.action;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.Actor;
import vn.namro.audit.AuditTrail;
import vn.namro.congress.Attendance;
import vn.namro.congress.Congress;
import vn.namro.congress.Congresses;
import vn.namro.congress.Delegates;
import vn.namro.congress.DraftResolutions.Draft;
import vn.namro.congress.DraftResolutions.Part;
import vn.namro.congress.proceedings.model.Agenda.PointKind;
import vn.namro.congress.proceedings.model.AreaCount;
import vn.namro.congress.proceedings.model.PollRequest;
import vn.namro.congress.proceedings.model.PollRules;
import vn.namro.congress.proceedings.model.PollSubject;
import vn.namro.congress.proceedings.model.PollSubject.Kind;
import vn.namro.congress.proceedings.model.PollWay;
import vn.namro.congress.proceedings.model.Votes;
import vn.namro.congress.proceedings.store.AgendaStore;
import vn.namro.congress.proceedings.store.DraftStore;
import vn.namro.congress.proceedings.store.PollStore;
import vn.namro.rule.Outcome;

/**
 * The days of a congress to look at, from its first poll to the adoption of its resolution. What was put to the vote is made up and says so;
 * it goes the way that a real day goes, by a clock that stands at those days.
 */
@Component
public class IllustrativeProceedings {
    private static final List<String> AREAS = List.of("Khu vực 1", "Khu vực 2", "Khu vực 3");
    private static final int ABSENT_THROUGHOUT = 3;

    private final DayClock clock = new DayClock();
    private final Congresses congresses;
    private final Delegates delegates;
    private final Attendance attendance;
    private final DraftStore drafts;
    private final AgendaStore agendas;
    private final DeclarePoll declare;
    private final OpenPoll open;
    private final CountHands count;
    private final ClosePoll close;
    private final ProposeAmendment propose;
    private final RunAgenda run;

    IllustrativeProceedings(Congresses congresses, Delegates delegates, Attendance attendance, PollStore polls, DraftStore drafts, AgendaStore agendas, AuditTrail trail,
            ApplicationEventPublisher facts) {
        this.congresses = congresses;
        this.delegates = delegates;
        this.attendance = attendance;
        this.drafts = drafts;
        this.agendas = agendas;
        this.declare = new DeclarePoll(polls, drafts, congresses, delegates, facts, clock);
        this.open = new OpenPoll(polls, congresses, delegates, attendance, facts, clock);
        this.count = new CountHands(polls, congresses, facts, clock);
        this.close = new ClosePoll(polls, drafts, congresses, trail, facts, clock);
        this.propose = new ProposeAmendment(drafts, congresses, delegates, facts, clock);
        this.run = new RunAgenda(agendas, congresses, delegates, facts, clock);
    }

    @Transactional
    public void make(Actor secretariat, Actor teller, UUID id) {
        var congress = congresses.find(id).orElseThrow();
        write(secretariat, congress);
        begin(secretariat, congress, 1, 14, 0);
        poll(secretariat, teller, congress, 14, 10, "Thông qua danh sách Đoàn Chủ tịch, Đoàn Thư ký và Ban Thẩm tra tư cách đại biểu", PollSubject.QUESTION, 0, 0);
        begin(secretariat, congress, 2, 14, 30);
        poll(secretariat, teller, congress, 14, 50, "Thông qua chương trình và quy chế làm việc của Đại hội", PollSubject.QUESTION, 2, 1);
        pause(secretariat, congress, 15, 0);
        begin(secretariat, congress, 3, 7, 30);
        begin(secretariat, congress, 4, 7, 50);
        begin(secretariat, congress, 5, 8, 35);
        speak(secretariat, congress, 5, 8, 40, "17", "Phát triển đảng viên ở những nơi còn ít đảng viên trẻ");
        speak(secretariat, congress, 5, 8, 55, "45", "Gắn chỉ tiêu của từng đơn vị với người chịu trách nhiệm và thời hạn");
        speak(secretariat, congress, 5, 9, 10, "120", "Báo cáo bằng số liệu có tài liệu kèm theo để kiểm tra được");
        begin(secretariat, congress, 6, 10, 0);
        conclude(secretariat, congress, 6, 10, 20, "Chỉ tiêu giao cho từng đơn vị ngay sau Đại hội, có thời hạn báo cáo và người theo dõi");
        conclude(secretariat, congress, 6, 10, 25, "Ba khâu đột phá có kế hoạch thực hiện riêng trong quý đầu của nhiệm kỳ");
        pause(secretariat, congress, 11, 0);
        begin(secretariat, congress, 7, 13, 30);
        begin(secretariat, congress, 8, 15, 45);
        drafts.draft(congress).ifPresent(draft -> adopt(secretariat, teller, congress, draft));
        begin(secretariat, congress, 9, 16, 30);
        pause(secretariat, congress, 16, 50);
    }

    private void adopt(Actor secretariat, Actor teller, Congress congress, Draft draft) {
        draft.parts().stream().filter(part -> part.parent() != null).findFirst().ifPresent(part -> {
            clock.at(congress.lastDay(), 15, 46);
            var amendment = done(propose.run(secretariat, congress.id(), part.code(), proposed(part), 88, false, ""));
            poll(secretariat, teller, congress, 15, 50, "Sửa mục " + part.code() + " của dự thảo nghị quyết theo ý kiến sửa đổi số 1",
                    new PollSubject(Kind.AMENDMENT, amendment.toString()), 171, 9);
            poll(secretariat, teller, congress, 15, 56, "Thông qua mục " + part.code() + " của dự thảo nghị quyết", new PollSubject(Kind.CLAUSE, part.code()), 6, 4);
        });
        poll(secretariat, teller, congress, 16, 10, "Thông qua toàn văn Nghị quyết Đại hội", new PollSubject(Kind.RESOLUTION, draft.term()), 1, 2);
    }

    private static String proposed(Part part) {
        return (part.text() == null ? String.valueOf(part.heading()) : part.text()) + " Hằng năm công khai kết quả thực hiện đến từng chi bộ.";
    }

    private void write(Actor secretariat, Congress congress) {
        clock.at(congress.firstDay(), 8, 0);
        item(secretariat, congress, "Bầu Đoàn Chủ tịch, Đoàn Thư ký, Ban Thẩm tra tư cách đại biểu", 30, "");
        item(secretariat, congress, "Chương trình và quy chế làm việc", 30, "Dự thảo chương trình; dự thảo quy chế làm việc");
        item(secretariat, congress, "Khai mạc", 20, "Diễn văn khai mạc");
        item(secretariat, congress, "Báo cáo chính trị và báo cáo kiểm điểm", 45, "Báo cáo chính trị; báo cáo kiểm điểm của Ban Chấp hành");
        item(secretariat, congress, "Thảo luận văn kiện", 80, "");
        item(secretariat, congress, "Phát biểu chỉ đạo của cấp trên", 40, "");
        item(secretariat, congress, "Bầu Ban Chấp hành", 120, "Đề án nhân sự");
        item(secretariat, congress, "Thông qua nghị quyết", 40, "Dự thảo nghị quyết");
        item(secretariat, congress, "Bế mạc", 20, "Diễn văn bế mạc");
    }

    private void item(Actor secretariat, Congress congress, String title, long minutes, String documents) {
        done(run.item(secretariat, congress.id(), null, title, minutes, documents));
    }

    /** The first two items are those of the preparatory session. */
    private void begin(Actor secretariat, Congress congress, int place, int hour, int minute) {
        clock.at(place <= 2 ? congress.firstDay() : congress.lastDay(), hour, minute);
        done(run.begin(secretariat, congress.id(), id(congress, place)));
    }

    private void pause(Actor secretariat, Congress congress, int hour, int minute) {
        clock.at(hour == 15 ? congress.firstDay() : congress.lastDay(), hour, minute);
        done(run.begin(secretariat, congress.id(), null));
    }

    private UUID id(Congress congress, int place) {
        return agendas.of(congress.id()).items().get(place - 1).id();
    }

    private void speak(Actor secretariat, Congress congress, int place, int hour, int minute, String delegate, String point) {
        clock.at(congress.lastDay(), hour, minute);
        done(run.ask(secretariat, congress.id(), id(congress, place), Long.valueOf(delegate), ""));
        long speaker = agendas.of(congress.id()).speakers().getLast().id();
        done(run.speech(secretariat, congress.id(), speaker, true));
        done(run.point(secretariat, congress.id(), id(congress, place), PointKind.SPEECH, point));
        clock.later(600);
        done(run.speech(secretariat, congress.id(), speaker, false));
    }

    private void conclude(Actor secretariat, Congress congress, int place, int hour, int minute, String point) {
        clock.at(congress.lastDay(), hour, minute);
        done(run.point(secretariat, congress.id(), id(congress, place), PointKind.CONCLUSION, point));
    }

    /** Everybody present raises a hand, in three areas of the hall. */
    private void poll(Actor secretariat, Actor teller, Congress congress, int hour, int minute, String question, PollSubject subject, int against, int abstaining) {
        clock.at(hour == 14 ? congress.firstDay() : congress.lastDay(), hour, minute);
        var rules = PollRules.named("party-2021").orElseThrow();
        int present = attendance.present(congress.id(), clock.instant()).size();
        long absent = Math.min(ABSENT_THROUGHOUT, delegates.convened(congress.id()).size() - present);
        var poll = done(declare.run(secretariat, congress.id(), new PollRequest(question, subject, rules, rules.base(), rules.majority(), "", absent,
                absent == 0 ? "" : "vắng mặt suốt thời gian đại hội, không có đại biểu dự khuyết thay", PollWay.HANDS, AREAS, false)));
        clock.later(60);
        done(open.run(secretariat, poll, present, ""));
        long favour = present - against - abstaining;
        counted(teller, poll, 0, new Votes(favour / 3, against / 3, abstaining / 3));
        counted(teller, poll, 1, new Votes(favour / 3, against / 3, abstaining / 3));
        counted(teller, poll, 2, new Votes(favour - 2 * (favour / 3), against - 2 * (against / 3), abstaining - 2 * (abstaining / 3)));
        clock.later(60);
        done(close.run(secretariat, poll));
    }

    private void counted(Actor teller, UUID poll, int area, Votes votes) {
        clock.later(30);
        done(count.run(teller, poll, new AreaCount(AREAS.get(area), votes, votes.cast())));
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Refused<T>(var breaches) -> throw new IllegalStateException(breaches.toString());
        };
    }
}
