package vn.namro.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.calendar.OfficeTime;
import vn.namro.congress.CountedElections;
import vn.namro.congress.RecordFiles;
import vn.namro.exchange.election.ElectionZip;
import vn.namro.web.NotFound;

/** The record of an election, to be counted again elsewhere. */
@Controller
class ElectionRecordController {
    private final CountedElections elections;
    private final RecordFiles files;
    private final Authority authority;
    private final Clock clock;

    ElectionRecordController(CountedElections elections, RecordFiles files, Authority authority, Clock clock) {
        this.elections = elections;
        this.files = files;
        this.authority = authority;
        this.clock = clock;
    }

    @GetMapping("/elections/{id}/record.zip")
    void record(Actor actor, @PathVariable UUID id, HttpServletResponse response) throws IOException {
        authority.require(actor, elections.unit(id).orElseThrow(NotFound::new), OfficeTime.dayOf(clock.instant()));
        var counted = elections.find(id).orElseThrow(NotFound::new);
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"election-" + id + ".zip\"");
        ElectionZip.write(files.of(counted.election(), counted.ballots()), response.getOutputStream());
    }
}
