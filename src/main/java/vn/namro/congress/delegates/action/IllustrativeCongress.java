package vn.namro.congress.delegates.action;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.Actor;
import vn.namro.calendar.OfficeTime;
import vn.namro.congress.Congress;
import vn.namro.congress.Congress.Session;
import vn.namro.congress.Congress.SessionKind;
import vn.namro.congress.CongressBody;
import vn.namro.congress.CongressRules;
import vn.namro.congress.Delegate;
import vn.namro.congress.Delegate.Kind;
import vn.namro.congress.Seat;
import vn.namro.congress.delegates.model.Passage;
import vn.namro.congress.delegates.model.BodyRequest;
import vn.namro.congress.delegates.model.CallRequest;
import vn.namro.congress.delegates.model.Credentials;
import vn.namro.congress.delegates.model.DelegateRequest;
import vn.namro.congress.delegates.model.IllustrativeCredentials;
import vn.namro.congress.delegates.store.CongressStore;
import vn.namro.congress.delegates.store.DelegateStore;
import vn.namro.organisation.Units;
import vn.namro.rule.Outcome;

/**
 * A congress to look at: its days, place and the number of 262 delegates are those of the press; who they are and when each came is made up
 * and says so. Of those convened 259 are there: two of the committee and one delegate are absent throughout, an alternate stepped in for another.
 */
@Component
public class IllustrativeCongress {
    private static final LocalDate EVE = LocalDate.of(2020, 8, 3);
    private static final LocalDate DAY = LocalDate.of(2020, 8, 4);
    private static final int EX_OFFICIO = 27;
    private static final int CONVENED = 262;
    private static final int ALTERNATE = 901;
    private static final int REPLACED = 131;
    private static final List<Integer> ABSENT = List.of(9, 18, 240);
    /** Their badge was scanned in somebody else's place. */
    private static final int MISTAKEN = 240;

    private final CallCongress call;
    private final KeepDelegates keep;
    private final KeepPresence presence;
    private final ExamineCredentials examine;
    private final CongressStore congresses;
    private final DelegateStore delegates;
    private final Units units;

    IllustrativeCongress(CallCongress call, KeepDelegates keep, KeepPresence presence, ExamineCredentials examine, CongressStore congresses, DelegateStore delegates, Units units) {
        this.call = call;
        this.keep = keep;
        this.presence = presence;
        this.examine = examine;
        this.congresses = congresses;
        this.delegates = delegates;
        this.units = units;
    }

    /** @param committee who examines the credentials; @param elections that the congress held; @return the congress */
    @Transactional
    public UUID make(Actor secretariat, Actor committee, String organisation, String term, List<UUID> elections) {
        var sessions = List.of(new Session(SessionKind.PREPARATORY, EVE, LocalTime.of(14, 0), LocalTime.of(17, 0)),
                new Session(SessionKind.OFFICIAL, DAY, LocalTime.of(7, 30), LocalTime.of(17, 0)));
        var id = done(call.run(secretariat, organisation, new CallRequest(Congress.Kind.DELEGATES, "Đại hội đại biểu Đảng bộ Khối lần thứ XIII (minh họa)", 13L, false, term,
                "Hội trường Thành ủy Hà Nội", CongressRules.named("party-2025").orElseThrow(), "", sessions, List.of(), true)));
        var congress = congresses.find(id).orElseThrow();
        var senders = units.now().belowFrom(organisation, EVE).stream().filter(unit -> unit.validOn(EVE)).map(unit -> unit.code()).sorted().toList();
        var codes = senders.isEmpty() ? List.of(organisation) : senders;
        keep.take(secretariat, congress, requests(organisation, codes), "");
        var seats = new HashMap<String, Integer>();
        for (int i = 0; i < CONVENED - EX_OFFICIO; i++) {
            seats.merge(codes.get(i % codes.size()), 1, Integer::sum);
        }
        done(keep.allot(secretariat, congress, new HashMap<>(seats)));
        var byNumber = new HashMap<Integer, Delegate>();
        delegates.list(id).forEach(one -> byNumber.put(one.number(), one));
        done(keep.stepIn(secretariat, congress, byNumber.get(ALTERNATE).id(), REPLACED, at(EVE, 13, 40), "Đại biểu ốm, có giấy của bệnh viện (minh họa)"));
        done(call.bodies(secretariat, id, bodies()));
        var credentials = new LinkedHashMap<Delegate, Credentials>();
        delegates.convened(id).forEach(one -> credentials.put(one, IllustrativeCredentials.of(one, DAY.minusDays(1))));
        examine.write(committee, congress, credentials);
        presence.issue(secretariat, congress);
        presence.takeOver(secretariat, congress, passages(byNumber));
        done(presence.takeBack(secretariat, congress, presence.line(byNumber.get(MISTAKEN).id()), "Quét nhầm thẻ: đại biểu vắng mặt suốt đại hội (minh họa)"));
        elections.forEach(election -> call.join(secretariat, id, election));
        return id;
    }

    private static List<DelegateRequest> requests(String organisation, List<String> codes) {
        var requests = new ArrayList<DelegateRequest>();
        for (int number = 1; number <= CONVENED; number++) {
            requests.add(number <= EX_OFFICIO ? new DelegateRequest(number, "Đại biểu %03d".formatted(number), organisation, Kind.EX_OFFICIO)
                    : new DelegateRequest(number, "Đại biểu %03d".formatted(number), codes.get((number - EX_OFFICIO - 1) % codes.size()), Kind.ELECTED));
        }
        for (int i = 0; i < 5; i++) {
            requests.add(new DelegateRequest(ALTERNATE + i, "Đại biểu dự khuyết %03d".formatted(ALTERNATE + i), codes.get(i % codes.size()), Kind.ALTERNATE));
        }
        for (int number = 951; number <= 960; number++) {
            requests.add(new DelegateRequest(number, "Khách mời %03d".formatted(number), "", Kind.GUEST));
        }
        return requests;
    }

    private static List<BodyRequest> bodies() {
        return List.of(new BodyRequest(CongressBody.PRESIDIUM, seats("Chủ tọa", "Thành viên", 1, 2, 3, 4, 5)),
                new BodyRequest(CongressBody.SECRETARIAT, seats("Trưởng đoàn", "Thành viên", 31, 32)),
                new BodyRequest(CongressBody.CREDENTIALS, seats("Trưởng ban", "Ủy viên", 6, 41, 42, 43, 44)),
                new BodyRequest(CongressBody.COUNTING, seats("Trưởng ban", "Ủy viên", 201, 202, 203, 204, 205)));
    }

    private static List<Seat> seats(String head, String member, int... numbers) {
        return IntStream.range(0, numbers.length).mapToObj(i -> new Seat(i == 0 ? head : member, numbers[i], "")).toList();
    }

    private static List<Passage> passages(Map<Integer, Delegate> byNumber) {
        var passages = new ArrayList<Passage>();
        byNumber.values().stream().filter(one -> one.kind() != Kind.ALTERNATE || one.number() == ALTERNATE)
                .filter(one -> !ABSENT.contains(one.number()) && one.number() != REPLACED).forEach(one -> {
                    passages.add(new Passage(one, at(EVE, 13, 15 + one.number() % 40), true, false));
                    passages.add(new Passage(one, at(EVE, 17, one.number() % 10), false, false));
                    passages.add(new Passage(one, at(DAY, 6, 50 + one.number() % 10), true, false));
                    // One leaves before the second ballot.
                    passages.add(one.number() == 77 ? new Passage(one, at(DAY, 15, 40), false, false) : new Passage(one, at(DAY, 17, one.number() % 10), false, false));
                });
        passages.add(new Passage(byNumber.get(MISTAKEN), at(DAY, 7, 12), true, false));
        return passages;
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(OfficeTime.ZONE).toInstant();
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Refused<T>(var breaches) -> throw new IllegalStateException(breaches.toString());
        };
    }
}
