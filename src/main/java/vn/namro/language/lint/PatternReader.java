package vn.namro.language.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.namro.language.lint.Token.Kind;
import vn.namro.language.lint.TokenPattern.Step;

/**
 * Reads a pattern over tokens. Its signs, divided by spaces:
 * <pre>
 *   trình            the word, in any spelling of its tone        "," "%"   a mark
 *   &#64;product         a phrase of a class of the lexicon           #number   a kind of token; #Capital #UPPER #common #count
 *   &amp;body            a stretch that the grammar has found         ~name     a pattern that the grammar has named
 *   .  ..  ..6       any token; up to 9, up to 6 of them, as few as possible, never past the end of a sentence
 *   ...              any number of tokens, also past the end of a sentence
 *   ( a | b )  ? * +     choice; at most once, any number, once or more
 *   (= a) (! a)      what follows is, is not                      (&lt;= a) (&lt;! a)   what goes before is, is not
 *   ^  $             where the directive begins, where the sentence ends
 *   [ a ]            what is to be shown of the match
 * </pre>
 */
final class PatternReader {
    private static final int FARTHEST_BEHIND = 14;

    private interface Part {
        Step before(Step next);
    }

    private interface Rest {
        int match(Scan scan, int i);
    }

    private static Step step(Signals wanted, Rest rest) {
        return new Step(wanted) {
            @Override
            int match(Scan scan, int i) {
                return rest.match(scan, i);
            }
        };
    }

    private static final Step ACCEPT = step(Signals.ANY, (_, i) -> i);

    private final String source;
    private final Map<String, String> named;
    private final Map<String, Integer> layers;
    private int at;

    private PatternReader(String source, Map<String, String> named, Map<String, Integer> layers) {
        this.source = source;
        this.named = named;
        this.layers = layers;
    }

    static TokenPattern read(String source, Map<String, String> named, Map<String, Integer> layers) {
        return new TokenPattern(source, part(source, named, layers).before(ACCEPT));
    }

    private static Part part(String source, Map<String, String> named, Map<String, Integer> layers) {
        var reader = new PatternReader(source, named, layers);
        var part = reader.choice();
        if (reader.at < source.length()) {
            throw new IllegalArgumentException("not understood in a pattern: " + source.substring(reader.at));
        }
        return part;
    }

    private Part choice() {
        var choices = new ArrayList<>(List.of(sequence()));
        while (take("|")) {
            choices.add(sequence());
        }
        return choices.size() == 1 ? choices.getFirst() : next -> {
            var steps = choices.stream().map(choice -> choice.before(next)).toArray(Step[]::new);
            var wanted = Stream.of(steps).map(choice -> choice.wanted).reduce(Signals.NONE, Signals::or);
            return step(wanted, (scan, i) -> {
                for (var choice : steps) {
                    int end = choice.tryMatch(scan, i);
                    if (end >= 0) {
                        return end;
                    }
                }
                return -1;
            });
        };
    }

    private Part sequence() {
        var parts = new ArrayList<Part>();
        for (skip(); at < source.length() && "|)]".indexOf(source.charAt(at)) < 0; skip()) {
            parts.add(repeated());
        }
        return next -> {
            for (var part : parts.reversed()) {
                next = part.before(next);
            }
            return next;
        };
    }

    private Part repeated() {
        var part = single();
        if (at < source.length() && "?*+".indexOf(source.charAt(at)) >= 0) {
            char sign = source.charAt(at++);
            return sign == '?' ? optional(part) : next -> {
                var loop = new Loop(next, part.before(step(Signals.ANY, (_, _) -> -1)).wanted);
                loop.body = part.before(loop);
                return sign == '*' ? loop : loop.body;
            };
        }
        return part;
    }

    private static Part optional(Part part) {
        return next -> {
            var with = part.before(next);
            return step(with.wanted.or(next.wanted), (scan, i) -> {
                int end = with.tryMatch(scan, i);
                return end >= 0 ? end : next.tryMatch(scan, i);
            });
        };
    }

    /** Once more, if that lets the rest match; else go on. */
    private static final class Loop extends Step {
        private final Step next;
        private Step body = ACCEPT;

        private Loop(Step next, Signals inside) {
            super(inside.or(next.wanted));
            this.next = next;
        }

        @Override
        int match(Scan scan, int i) {
            int end = body.tryMatch(scan, i);
            return end >= 0 ? end : next.tryMatch(scan, i);
        }
    }

    private Part single() {
        if (take("(=")) {
            return look(closed(")"), true);
        } else if (take("(!")) {
            return look(closed(")"), false);
        } else if (take("(<=")) {
            return lookBehind(closed(")"), true);
        } else if (take("(<!")) {
            return lookBehind(closed(")"), false);
        } else if (take("(")) {
            return closed(")");
        } else if (take("[")) {
            var inside = closed("]");
            return next -> {
                var body = inside.before(step(next.wanted, (scan, i) -> {
                    int end = next.match(scan, i);
                    if (end >= 0 && scan.from < 0) {
                        scan.to = i;
                    }
                    return end;
                }));
                return step(body.wanted, (scan, i) -> {
                    int end = body.match(scan, i);
                    if (end >= 0 && scan.from < 0) {
                        scan.from = i;
                    }
                    return end;
                });
            };
        } else if (take("...")) {
            return gap(Integer.MAX_VALUE, true);
        } else if (take("..")) {
            var digits = word();
            return gap(digits.isEmpty() ? 9 : Integer.parseInt(digits), false);
        } else if (take(".")) {
            return token(Signals.ANY, (scan, i) -> !scan.isStop(i));
        } else if (take("^")) {
            return next -> step(next.wanted, (scan, i) -> i == scan.begin ? next.tryMatch(scan, i) : -1);
        } else if (take("$")) {
            return next -> step(Signals.ANY, (scan, i) -> i == scan.limit || scan.isStop(i) ? next.tryMatch(scan, i) : -1);
        } else if (take("@")) {
            return phrase(Lexicon.STANDARD.classNumber(word()));
        } else if (take("&")) {
            return stretch(word());
        } else if (take("~")) {
            var name = word();
            if (!named.containsKey(name)) {
                throw new IllegalArgumentException("no pattern is called " + name);
            }
            return part(named.get(name), named, layers);
        } else if (take("#")) {
            return kind(word());
        } else if (take("\"")) {
            int end = source.indexOf('"', at);
            var mark = source.substring(at, end);
            at = end + 1;
            return token(Signals.ofWord(mark), (scan, i) -> scan.isWord(i, mark));
        }
        return words();
    }

    /** Words that stand side by side in a pattern are looked for as one phrase, which no word of the text may straddle. */
    private Part words() {
        var phrase = new ArrayList<String>();
        for (int start = at; ; start = at) {
            skip();
            var word = word();
            boolean repeated = at < source.length() && "?*+".indexOf(source.charAt(at)) >= 0;
            if (word.isEmpty() || repeated && !phrase.isEmpty()) {
                at = start;
                break;
            }
            phrase.add(Fold.word(word));
            if (repeated) {
                break;
            }
        }
        if (phrase.isEmpty()) {
            throw new IllegalArgumentException("not understood in a pattern: " + source.substring(at));
        }
        var folded = phrase.toArray(String[]::new);
        return next -> step(Signals.ofWord(folded[0]), (scan, i) -> {
            int end = i + folded.length;
            if (end > scan.limit || scan.isInside(i) || scan.isInside(end)) {
                return -1;
            }
            for (int n = 0; n < folded.length; n++) {
                if (!scan.isWord(i + n, folded[n])) {
                    return -1;
                }
            }
            return next.tryMatch(scan, end);
        });
    }

    private interface Test {
        boolean holds(Scan scan, int i);
    }

    private static Part token(Signals wanted, Test test) {
        return next -> step(wanted, (scan, i) -> i < scan.limit && test.holds(scan, i) ? next.tryMatch(scan, i + 1) : -1);
    }

    private static Part kind(String name) {
        return switch (name) {
            case "Capital" -> token(Signals.ofKind(Kind.WORD), (scan, i) -> scan.is(i, Kind.WORD) && scan.tokens[i].capital());
            case "common" -> token(Signals.ofKind(Kind.WORD), (scan, i) -> scan.is(i, Kind.WORD) && !scan.isNamed(i) && !scan.isInside(i));
            case "count" -> token(Signals.ofKind(Kind.NUMBER), (scan, i) -> scan.is(i, Kind.NUMBER) && !scan.isNamed(i) && !scan.isDated(i));
            case "UPPER" -> token(Signals.ofKind(Kind.WORD), (scan, i) -> scan.is(i, Kind.WORD) && scan.tokens[i].upper());
            default -> {
                var kind = Kind.valueOf(name.toUpperCase(Locale.ROOT));
                yield token(Signals.ofKind(kind), (scan, i) -> scan.is(i, kind));
            }
        };
    }

    private static Part phrase(int classNumber) {
        return next -> step(Signals.ofClass(classNumber), (scan, i) -> {
            if (i >= scan.limit) {
                return -1;
            }
            for (int nth = 0; ; nth++) {
                int after = scan.phraseEnd(i, classNumber, nth);
                if (after < 0) {
                    return -1;
                }
                int end = next.tryMatch(scan, after);
                if (end >= 0) {
                    return end;
                }
            }
        });
    }

    private Part stretch(String name) {
        var layer = layers.get(name);
        if (layer == null) {
            throw new IllegalArgumentException("the grammar finds no " + name);
        }
        int number = layer;
        return next -> step(Signals.ofLayer(number), (scan, i) -> {
            int after = i < scan.limit ? scan.layerEnd(number, i) : 0;
            return after > 0 && after <= scan.limit ? next.tryMatch(scan, after) : -1;
        });
    }

    private static Part gap(int most, boolean pastStops) {
        return next -> step(Signals.ANY, (scan, i) -> {
            for (int n = 0; n <= most; n++) {
                int end = next.tryMatch(scan, i + n);
                if (end >= 0) {
                    return end;
                }
                if (i + n >= scan.limit || !pastStops && scan.isStop(i + n)) {
                    return -1;
                }
            }
            return -1;
        });
    }

    private static Part look(Part inside, boolean wanted) {
        var looked = inside.before(ACCEPT);
        return next -> step(next.wanted, (scan, i) -> {
            int from = scan.from;
            int to = scan.to;
            boolean found = looked.tryMatch(scan, i) >= 0;
            scan.from = from;
            scan.to = to;
            return found == wanted ? next.tryMatch(scan, i) : -1;
        });
    }

    private static Part lookBehind(Part inside, boolean wanted) {
        var looked = inside.before(step(Signals.ANY, (scan, i) -> i == scan.behind ? i : -1));
        return next -> step(next.wanted, (scan, i) -> {
            int behind = scan.behind;
            scan.behind = i;
            boolean found = false;
            for (int start = i - 1; start >= Math.max(0, i - FARTHEST_BEHIND) && !found; start--) {
                found = looked.tryMatch(scan, start) >= 0;
            }
            scan.behind = behind;
            return found == wanted ? next.tryMatch(scan, i) : -1;
        });
    }

    private Part closed(String close) {
        var part = choice();
        if (!take(close)) {
            throw new IllegalArgumentException("a pattern wants " + close + ": " + source);
        }
        return part;
    }

    private boolean take(String sign) {
        skip();
        if (source.startsWith(sign, at)) {
            at += sign.length();
            return true;
        }
        return false;
    }

    private void skip() {
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
    }

    private String word() {
        int start = at;
        while (at < source.length() && (Character.isLetterOrDigit(source.charAt(at)) || source.charAt(at) == '-' || source.charAt(at) == '/')) {
            at++;
        }
        return source.substring(start, at);
    }
}
