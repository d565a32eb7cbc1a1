package vn.namro.language.lint;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whom a text names for what: a body that is to act, one that helps, one that is only addressed. Told by what stands
 * before the name, and where nothing does, by what stands behind it.
 */
final class Roles {
    /** In this order the layers stand first in every scan. */
    static final List<String> LAYERS = List.of("lead", "helper", "receiver", "mention", "demander");

    private static final int ASSIGN = classNumber("assign");
    private static final int WITH = classNumber("with");
    private static final int TO = classNumber("to");
    private static final int OF = classNumber("of");
    private static final int DO = classNumber("do");
    private static final int STARTER = classNumber("starter");
    private static final int DEMANDS = classNumber("demands");
    private static final List<Integer> ACTING = Stream.of("acts", "do", "do-whole", "medium", "weak", "hand", "persuade", "answer", "lead", "power", "vague")
            .map(Roles::classNumber).toList();
    private static final int HANDS_OUT = classNumber("hands-out");
    private static final int PASSIVE_FIELD = classNumber("passive-field");
    private static final String GIVE = Fold.word("giao");

    private enum Role { LEAD, HELPER, RECEIVER, MENTION, DEMANDER }

    private final Scan scan;
    private final int date;
    private final int vague;

    private Roles(Scan scan, int date, int vague) {
        this.scan = scan;
        this.date = date;
        this.vague = vague;
    }

    static void tell(Scan scan, Map<String, Integer> layers) {
        int actors = layers.get(Grammar.ACTOR);
        var roles = new Roles(scan, layers.get(Grammar.DATE), layers.get("vague"));
        var last = Role.MENTION;
        int lastEnd = -1;
        for (int i = 0; i < scan.size(); i++) {
            int end = scan.layerEnd(actors, i);
            if (end <= i) {
                continue;
            }
            boolean goesOn = lastEnd >= 0 && i > lastEnd && i - lastEnd <= 2 && roles.joins(lastEnd, i);
            var role = goesOn && last != Role.DEMANDER && !(last == Role.RECEIVER && roles.acts(end)) ? last : roles.at(i, end);
            scan.lay(role.ordinal(), i, end);
            last = role;
            lastEnd = end;
            i = end - 1;
        }
    }

    private Role at(int start, int end) {
        if (isPassiveField(start)) {
            return Role.RECEIVER;
        }
        int longest = 0;
        var role = isHead(start) ? Role.LEAD : null;
        for (int j = Math.max(0, start - 5); j < start; j++) {
            var told = scan.endsAt(j, start, WITH) ? Role.HELPER
                    : scan.endsAt(j, start, TO) ? toOrGivenTo(j) : scan.endsAt(j, start, OF) ? Role.MENTION : scan.endsAt(j, start, ASSIGN) ? Role.LEAD : null;
            if (told != null) {
                role = told;
                longest = start - j;
                break;
            }
        }
        if (longest == 0 && role == null) {
            for (int j = Math.max(0, start - 3); j < start && role == null; j++) {
                role = scan.endsAt(j, start, DO) ? Role.MENTION : null;
            }
        }
        if (role == null) {
            role = acts(end) ? Role.LEAD : Role.MENTION;
        }
        return role == Role.LEAD && demands(end) ? Role.DEMANDER : role;
    }

    /** "giao việc này cho X": what was given away earlier in the clause goes to whoever is named now. */
    private Role toOrGivenTo(int at) {
        for (int i = at; i >= 0 && i > at - 9 && !scan.isStop(i); i--) {
            if (scan.isWord(i, GIVE) && !scan.isNamed(i) && !scan.isInside(i)) {
                return Role.LEAD;
            }
        }
        return Role.RECEIVER;
    }

    /** The first word of the text, of a sentence or of a clause, or behind a date or a starting word. */
    private boolean isHead(int start) {
        if (start == 0 || scan.tokens[start - 1].is(Token.Kind.MARK) || scan.isStop(start - 1)) {
            return true;
        }
        for (int j = Math.max(0, start - 8); j < start; j++) {
            if (scan.endsAt(j, start, STARTER) || scan.layerEnd(date, j) == start) {
                return true;
            }
        }
        return false;
    }

    private boolean joins(int from, int to) {
        var word = scan.tokens[to - 1].folded();
        return word.equals(",") || word.equals(Fold.word("và")) || word.equals("-") || to - from == 1 && word.equals(Fold.word("hoặc"));
    }

    private boolean acts(int i) {
        return i < scan.size() && ACTING.stream().anyMatch(acting -> scan.phraseEnd(i, acting, 0) > 0);
    }

    private boolean demands(int i) {
        if (i >= scan.size()) {
            return false;
        }
        int end = scan.phraseEnd(i, HANDS_OUT, 0);
        return scan.phraseEnd(i, DEMANDS, 0) > 0 || end > 0 && (givesNothing(end) || scan.isNamed(end) || scan.layerEnd(vague, end) > 0);
    }

    /** "nhiệm vụ X giao.": the clause ends, so X has given and is not to act. */
    private boolean givesNothing(int end) {
        return end >= scan.size() || scan.isStop(end) || scan.isWord(end, ",");
    }

    /** "Người ký: X": the field says what X is there for, and it is not to act. */
    private boolean isPassiveField(int start) {
        if (start < 2 || !scan.isWord(start - 1, ":")) {
            return false;
        }
        for (int j = Math.max(0, start - 6); j < start - 1; j++) {
            if (scan.endsAt(j, start - 1, PASSIVE_FIELD)) {
                return true;
            }
        }
        return false;
    }

    private static int classNumber(String name) {
        return Lexicon.STANDARD.classNumber(name);
    }
}
