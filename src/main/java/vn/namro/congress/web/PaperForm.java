package vn.namro.congress.web;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import vn.namro.congress.InvalidReason;
import vn.namro.congress.Mark;
import vn.namro.congress.model.Paper;
import vn.namro.congress.model.Setup;

/** Reads a ballot as it was filled into a form: {@code y3} and {@code n3} are the boxes of the fourth candidate. */
final class PaperForm {
    private PaperForm() {}

    static Paper read(String serial, Map<String, String> fields, Setup setup) {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < setup.candidates().size(); i++) {
            boolean yes = fields.containsKey("y" + i);
            boolean no = fields.containsKey("n" + i);
            marks.add(yes && no ? Mark.BOTH : yes ? Mark.YES : no ? Mark.NO : Mark.NONE);
        }
        return Paper.of(serial, Optional.ofNullable(fields.get("void")).flatMap(InvalidReason::parseRecorded).orElse(null), marks, setup.style());
    }

    /** The serial that is likely to come next: the number at the end one higher, as wide as before. */
    static String next(String serial) {
        int from = serial.length();
        while (from > 0 && Character.isDigit(serial.charAt(from - 1)) && serial.length() - from < 9) {
            from--;
        }
        var digits = serial.substring(from);
        if (digits.isEmpty()) {
            return "";
        }
        var next = Long.toString(Long.parseLong(digits) + 1);
        return serial.substring(0, from) + "0".repeat(Math.max(0, digits.length() - next.length())) + next;
    }
}
