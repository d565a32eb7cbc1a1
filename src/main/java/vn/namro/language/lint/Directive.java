package vn.namro.language.lint;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing that is asked for, by tokens: a paragraph may ask for several, of different people. A sentence without a lead
 * and without an act ("xong trước 30/6") belongs to the one before it.
 */
record Directive(int from, int to) {
    private static final TokenPattern BEGINS = Grammar.STANDARD.pattern("(đồng thời \",\"?)? (giao | yêu cầu | đề nghị | phân công) (&actor | &vague)");
    private static final TokenPattern ASKS = Grammar.STANDARD.pattern("&lead | &vague | @vague | ~act");

    static List<Directive> of(Scan scan, List<Sentence> sentences) {
        var directives = new ArrayList<Directive>();
        for (var sentence : sentences) {
            if (!sentence.directs()) {
                continue;
            }
            int from = sentence.from();
            for (int i = from + 1; i < sentence.to(); i++) {
                scan.begin = i;
                scan.limit = sentence.to();
                if (BEGINS.matchAt(scan, i) >= 0) {
                    add(scan, from, i, directives);
                    from = i;
                }
            }
            add(scan, from, sentence.to(), directives);
        }
        return directives;
    }

    private static void add(Scan scan, int from, int to, List<Directive> directives) {
        scan.begin = from;
        scan.limit = to;
        boolean goesOn = !directives.isEmpty() && !ASKS.find(scan);
        directives.add(goesOn ? new Directive(directives.removeLast().from, to) : new Directive(from, to));
    }
}
