package vn.namro.congress.model;

import java.util.ArrayList;
import java.util.List;

/** The same count a second time, by other means: strings, loops and trial by error; it shares nothing with the model. */
final class PlainCount {
    final List<String> invalid = new ArrayList<>();
    final List<Integer> elected = new ArrayList<>();
    final List<Integer> tied = new ArrayList<>();
    final int[] votes;
    long base;
    long needed = -1;
    boolean refused;

    PlainCount(RandomElection e) {
        votes = new int[e.candidates];
        int foreign = 0;
        for (String[] row : e.rows) {
            var chosen = new ArrayList<Integer>();
            for (int c = 0; c < e.candidates; c++) {
                var mark = row[c + 1];
                if (e.style.equals("strike") ? !mark.equals("0") : mark.equals("1")) chosen.add(c);
            }
            var reason = row[0];
            foreign += reason.equals("not_issued") ? 1 : 0;
            if (reason.isEmpty() && e.candidates == 1 && e.name.startsWith("party") && e.style.equals("tick")
                    && !row[1].equals("0") && !row[1].equals("1")) reason = "both_or_none";
            if (reason.isEmpty() && e.candidates > 1 && chosen.isEmpty()) reason = "none";
            if (reason.isEmpty() && chosen.size() > e.seats) reason = "too_many";
            invalid.add(reason);
            if (reason.isEmpty()) chosen.forEach(c -> votes[c]++);
        }
        long valid = invalid.stream().filter(String::isEmpty).count();
        refused = e.figures().stream().anyMatch(figure -> figure < 0)
                || e.entitled + e.deduction != e.convened || e.present > e.convened || e.issued > e.present + e.spoiled
                || e.returned + e.notReturned + e.spoiled != e.issued || e.returned + e.foreign != e.rows.size()
                || foreign != e.foreign || e.name.equals("state-election") && e.convened - e.returned >= e.returned;
        base = switch (e.base) {
            case "convened" -> e.convened;
            case "entitled" -> e.entitled;
            case "present" -> e.present;
            case "returned" -> e.returned;
            default -> valid;
        };
        if (!e.threshold.equals("most")) {
            needed = 0;
            while (e.threshold.equals(">1/2") ? needed + needed <= base : needed * 3 < base * 2) needed++;
        }
        if (refused || base <= 0) return;
        for (int c = 0; c < e.candidates; c++) {
            if (votes[c] == 0 || votes[c] < needed) continue;
            int better = 0;
            int equal = 0;
            for (int other = 0; other < e.candidates; other++) {
                better += votes[other] > votes[c] ? 1 : 0;
                equal += votes[other] == votes[c] ? 1 : 0;
            }
            if (better + equal <= e.seats) elected.add(c);
            else if (better < e.seats) tied.add(c);
        }
    }
}
