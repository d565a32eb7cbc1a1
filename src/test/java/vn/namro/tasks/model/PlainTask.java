package vn.namro.tasks.model;

import java.util.HashMap;
import java.util.Map;

/** A task as a table of words: written apart from the model, to check it. */
final class PlainTask {
    /** From where each thing may happen, and where it leads; {@code same} where nothing changes. */
    private static final Map<String, String> TABLE = new HashMap<>();

    static {
        row("Proposed", "Revised:Proposed Approved:Approved Cancelled:Cancelled Said:same");
        row("Approved", "Assigned:Assigned Cancelled:Cancelled Said:same");
        row("Assigned", "Accepted:Accepted Refused:Refused Paused:Paused Cancelled:Cancelled Said:same");
        row("Accepted", "ExtensionAsked:same ExtensionGranted:same ExtensionDenied:same InputAsked:same InputGiven:same Started:InProgress StepDone:InProgress HandedIn:HandedIn Paused:Paused Cancelled:Cancelled Said:same");
        row("Refused", "Revised:Proposed Cancelled:Cancelled Said:same");
        row("InProgress", "ExtensionAsked:same ExtensionGranted:same ExtensionDenied:same InputAsked:same InputGiven:same StepDone:same HandedIn:HandedIn Paused:Paused Cancelled:Cancelled Said:same");
        row("HandedIn", "Confirmed:Confirmed Returned:Returned Cancelled:Cancelled Said:same");
        row("Returned", "ExtensionAsked:same ExtensionGranted:same ExtensionDenied:same InputAsked:same InputGiven:same Started:InProgress StepDone:InProgress HandedIn:HandedIn Paused:Paused Cancelled:Cancelled Said:same");
        row("Paused", "Resumed:back Cancelled:Cancelled Said:same");
        row("Confirmed", "Said:same");
        row("Cancelled", "Said:same");
    }

    String state = "Proposed";
    private String back = "";

    private static void row(String from, String cells) {
        for (var cell : cells.split(" ")) {
            TABLE.put(from + " " + cell.substring(0, cell.indexOf(':')), cell.substring(cell.indexOf(':') + 1));
        }
    }

    boolean may(String fact) {
        return TABLE.containsKey(state + " " + fact);
    }

    void happens(String fact) {
        var to = TABLE.get(state + " " + fact);
        if (fact.equals("Paused")) {
            back = state;
        }
        state = to.equals("same") ? state : to.equals("back") ? back : to;
    }

    boolean isCounted() {
        return !"Proposed Approved Refused Cancelled".contains(state);
    }
}
