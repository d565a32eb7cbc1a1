package vn.namro.congress.proceedings.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.Visit;
import vn.namro.accounts.Role;
import vn.namro.congress.proceedings.Halls;
import vn.namro.congress.proceedings.Halls.Hall;
import vn.namro.documents.DocumentParagraphs;

/** The agenda of a congress as it runs, the screen of its hall, and the minutes that come of it. */
@ServerTest
class AgendaPagesTest {
    @Autowired
    private People people;
    @Autowired
    private Halls halls;
    @LocalServerPort
    private int port;
    private String unit = "";
    private Visit office = new Visit(0);

    @BeforeEach
    void aUnit() {
        unit = People.unique("BD");
        people.units(People.unit(unit, null));
        office = people.visit(people.one(Role.SECRETARIAT, unit));
    }

    @Test
    void anItemRunsWithItsSpeakersAndItsPointsBecomeTasks() {
        var hall = halls.of(unit, 30, 28);
        assertThat(run(hall, "do", "item", "title", "", "minutes", "0")).contains("Ghi nội dung, dài nhất 300 ký tự", "Thời lượng là số phút từ 1 đến 1440");
        var item = begun(hall);
        assertThat(office.get(hall.at() + "/agenda").body()).contains("Đang tiến hành: Khai mạc. Còn 15 phút.", "Dự kiến 15 phút");
        assertThat(run(hall, "do", "ask", "item", item, "speaker", "99")).contains("Ghi số của một đại biểu trong danh sách");
        run(hall, "do", "ask", "item", item, "speaker", "7");
        run(hall, "do", "ask", "item", item, "speaker", "Đại diện cấp ủy cấp trên");
        var asked = office.get(hall.at() + "/agenda").body();
        assertThat(asked).contains("007 Đại biểu 007", "Đại diện cấp ủy cấp trên");
        var speakers = Pattern.compile("name=\"speaker\" value=\"(\\d+)\"").matcher(asked).results().map(found -> found.group(1)).toList();
        run(hall, "do", "speak", "speaker", speakers.getFirst());
        assertThat(run(hall, "do", "speak", "speaker", speakers.getLast())).contains("Mỗi lúc một người phát biểu");
        run(hall, "do", "stop", "speaker", speakers.getFirst());
        run(hall, "do", "speech", "item", item, "text", "Chú trọng phát triển đảng viên trẻ");
        run(hall, "do", "conclusion", "item", item, "text", "Giao Ban Thường vụ xây dựng đề án");
        assertThat(office.get(hall.at() + "/agenda").body()).contains("Ý phát biểu 1:", "Kết luận 1:", "/tasks/new?source=CONCLUSIONS&amp;reference=K");
        var task = office.get("/tasks/new?source=CONCLUSIONS&reference=K%E1%BA%BFt+lu%E1%BA%ADn+1&text=%C4%90%E1%BB%81+%C3%A1n").body();
        assertThat(task).contains("value=\"Kết luận 1\"", "Đề án");
        run(hall, "do", "pause");
        assertThat(office.get(hall.at() + "/agenda").body()).contains("hiện không có nội dung nào đang tiến hành");
    }

    @Test
    void nobodyOutsideTheUnitFindsAgendaHallOrMinutes() {
        var hall = halls.of(unit, 3, 3);
        var other = People.unique("BD");
        people.units(People.unit(other, null));
        var foreign = people.visit(people.one(Role.SECRETARIAT, other));
        for (var path : new String[] {"/agenda", "/hall", "/hall/stream", "/minutes.docx", "/draft", "/slips"}) {
            assertThat(foreign.get(hall.at() + path).statusCode()).as(path).isEqualTo(404);
        }
        for (var path : new String[] {"/agenda", "/draft", "/slips"}) {
            assertThat(foreign.post(hall.at() + path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void theScreenOfTheHallShowsItemQuorumAndPollAndIsToldOfChanges() throws Exception {
        var hall = halls.of(unit, 30, 28);
        begun(hall);
        assertThat(office.get(hall.at() + "/hall").body()).contains("Khai mạc", "Còn 15 phút", "Có mặt 28 / 30", "Đủ số đại biểu (cần 20)");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + hall.at() + "/hall/stream")).header("Cookie", "namro=" + office.session()).build();
        try (var client = HttpClient.newHttpClient()) {
            var lines = client.sendAsync(request, BodyHandlers.ofLines()).get(20, TimeUnit.SECONDS);
            assertThat(lines.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
            var poll = closed(hall);
            assertThat(lines.body().filter(line -> line.startsWith("event:")).findFirst().orElseThrow()).isEqualTo("event:changed");
            assertThat(office.get(hall.at() + "/hall").body()).contains("Thông qua chương trình", "Được thông qua", "quá nửa của 30 đại biểu được triệu tập: từ 16 phiếu trở lên");
            assertThat(poll).isNotEmpty();
            client.shutdownNow();
        }
    }

    @Test
    void theMinutesSayWhatTheRecordSaysInBothLanguagesAndStyles() throws IOException {
        var hall = halls.of(unit, 30, 28);
        var item = begun(hall);
        run(hall, "do", "conclusion", "item", item, "text", "Giao Ban Thường vụ xây dựng đề án");
        closed(hall);
        for (var style : new String[] {"party", "state"}) {
            var text = text(office.bytes(hall.at() + "/minutes.docx?style=" + style));
            assertThat(text).contains("Đại hội đại biểu " + unit, "Được triệu tập 30 đại biểu; có mặt 28 đại biểu; cần ít nhất 20 đại biểu", "Khai mạc",
                    "Kết luận 1: Giao Ban Thường vụ xây dựng đề án", "Được thông qua: 25 ≥ 16 phiếu tán thành", "Đại hội chưa thông qua toàn văn nghị quyết");
            assertThat(text).contains(style.equals("party") ? "T/M ĐOÀN CHỦ TỊCH" : "TM. ĐOÀN CHỦ TỊCH");
        }
        assertThat(text(office.bytes(hall.at() + "/minutes.docx?language=en"))).contains("Delegates convened: 30; present: 28", "Carried: 25 ≥ 16 votes for");
    }

    private String begun(Hall hall) {
        run(hall, "do", "item", "title", "Khai mạc", "minutes", "15", "documents", "Diễn văn khai mạc");
        var item = office.get(hall.at() + "/agenda").body().replaceAll("(?s).*name=\"item\" value=\"([0-9a-f-]+)\".*", "$1");
        run(hall, "do", "begin", "item", item);
        return item;
    }

    private String run(Hall hall, String... fields) {
        return office.post(hall.at() + "/agenda", fields).body();
    }

    private String closed(Hall hall) {
        var declared = office.post(hall.at() + "/polls/new", "question", "Thông qua chương trình", "rules", "party-2021", "base", "convened", "majority", ">1/2",
                "written_rule", "", "less", "0", "way", "hands", "areas", "A");
        var poll = declared.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        assertThat(office.post(poll + "/open", "present", "28").statusCode()).isEqualTo(302);
        assertThat(office.post(poll + "/count", "area", "A", "favour", "25", "against", "2", "abstaining", "1", "hands", "28").statusCode()).isEqualTo(302);
        assertThat(office.post(poll + "/close").statusCode()).isEqualTo(302);
        return poll;
    }

    private static String text(byte[] document) {
        return String.join("\n", DocumentParagraphs.read("minutes.docx", document));
    }
}
