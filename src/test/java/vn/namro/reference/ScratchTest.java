package vn.namro.reference;

import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.namro.exchange.*;
import vn.namro.progress.Judges;
import vn.namro.reference.TargetReference.*;

class ScratchTest {
    @TempDir Path directory;
    @Test
    void scratch() throws Exception {
        long from = Long.getLong("from", 1), n = Long.getLong("n", 2000);
        JudgeAgainstReferenceTest t = new JudgeAgainstReferenceTest();
        t.directory = directory;
        Map<String, List<String>> groups = new TreeMap<>();
        Map<String, Long> sizes = new HashMap<>();
        int refused = 0, bad = 0, targets = 0;
        Map<String,Integer> refs = new TreeMap<>();
        StringBuilder out = new StringBuilder();
        for (long seed = from; seed < from + n; seed++) {
            RandomFolders.Case c = RandomFolders.of(seed);
            ReadOutcome o = t.read(c.folder());
            if (!(o instanceof ReadOutcome.Read(TermFolder read))) {
                refused++;
                for (var f : ((ReadOutcome.Faulty) o).faults()) refs.merge(f.file() + ":" + f.column() + ":" + f.wanted()+" e.g. "+seed+" "+f.found(), 1, Integer::sum);
                continue;
            }
            Map<String, Judgement> found = JudgeAgainstReferenceTest.translated(Judges.judge(read.records(), c.asOf()));
            Map<String, Judgement> want = Reference.judgements(c.folder(), c.asOf());
            for (var row : c.folder().rows("targets")) {
                targets++;
                Judgement w = want.get(row.get("code")), f = found.get(row.get("code"));
                if (Boolean.getBoolean("hide")) {
                    if (w.soFar() != null && f.soFar() != null && f.soFar().reason() != null && f.soFar().reason().equals("under_way"))
                        w = new Judgement(w.verdict(), w.reason(), new Judgement(w.soFar().verdict(), "under_way", null, w.soFar().figure(), w.soFar().attained(), w.soFar().exceeded(), w.soFar().coverage(), w.soFar().years()), w.figure(), w.attained(), w.exceeded(), w.coverage(), w.years());
                    if (w.years() != null && f.years() != null && w.soFar() == null && w.years().size() > f.years().size())
                        w = new Judgement(w.verdict(), w.reason(), w.soFar(), w.figure(), w.attained(), w.exceeded(), w.coverage(), w.years().subList(0, f.years().size()));
                }
                if (w.equals(f)) continue;
                bad++;
                String bug = "";
                if (Boolean.getBoolean("hide")) {
                    boolean end = row.get("time").equals("END_OF_TERM") && row.get("metric").equals("YES_NO") && "under_way".equals(w.reason()) && !"under_way".equals(f.reason());
                    String m = row.get("across");
                    boolean exact = (m.equals("MIN") || m.equals("MAX")) && f.figure() != null && (("coverage".equals(w.reason()) && f.reason() == null) || (w.soFar() != null && f.soFar() != null && "coverage".equals(w.soFar().reason()) && f.soFar().reason() == null));
                    boolean b2 = row.get("time").equals("EVERY_YEAR") && m.equals("EVERY_UNIT") && "coverage".equals(w.reason()) && f.reason() == null;
                    bug = row.get("metric").equals("COMPOUND") ? "CMP " : end ? "B3 " : row.get("metric").equals("YES_NO") && row.get("time").equals("END_OF_TERM") && "under_way".equals(w.reason()) ? "D-latest " : row.get("time").equals("AVERAGE") && !f.verdict().equals(w.verdict()) ? "AVG " : exact ? "B1 " : b2 ? "B2 " : "";
                }
                List<String> d = new ArrayList<>();
                diff("", w, f, d);
                String key = bug + String.join(" ", d);
                String line = seed + " " + c.asOf() + " " + row.get("code") + " " + row.get("metric") + " " + row.get("time") + "/" + row.get("every") + " " + row.get("across") + " within=" + row.get("within") + " " + row.get("base")
                    + " goal " + row.get("goal") + " " + row.get("value") + " " + row.get("value_to") + " tol=" + row.get("tolerance") + " min=" + row.get("min_coverage") + " shares=" + c.folder().rows("shares").stream().filter(s -> s.get("target").equals(row.get("code"))).count()
                    + "\n     J " + f + "\n     R " + w;
                groups.computeIfAbsent(row.get("metric").equals("COMPOUND") ? "COMPOUND" : key, k -> new ArrayList<>()).add(line);
                String code = row.get("code");
                sizes.put(line, c.folder().rows("actuals").stream().filter(x -> x.get("target").equals(code)).count() + 3 * c.folder().rows("units").size());
                c.folder().write(Path.of("target", "reference", "seed-" + seed));
            }
        }
        out.append("refused " + refused + " bad " + bad + " of " + targets + "\n" + refs.entrySet().stream().limit(20).toList() + "\n");
        groups.entrySet().stream().sorted((a, b) -> b.getValue().size() - a.getValue().size()).forEach(e -> {
            out.append("== " + e.getKey() + ": " + e.getValue().size() + "\n");
            e.getValue().stream().sorted(Comparator.comparing(sizes::get)).limit(Integer.getInteger("show", 4)).forEach(l -> out.append("   " + l + "\n"));
        });
        Files.writeString(Path.of("target/scratch.txt"), out);
    }
    static void diff(String pre, Judgement w, Judgement f, List<String> d) {
        if (w.verdict() != f.verdict()) d.add(pre + "verdict");
        if (!Objects.equals(w.reason(), f.reason())) d.add(pre + "reason");
        if (!Objects.equals(w.figure(), f.figure())) d.add(pre + "figure");
        else if (!Objects.equals(w.attained(), f.attained())) d.add(pre + "attained");
        if (!Objects.equals(w.exceeded(), f.exceeded())) d.add(pre + "exceeded");
        if (!Objects.equals(w.coverage(), f.coverage())) d.add(pre + "coverage");
        if (!Objects.equals(w.years(), f.years())) d.add(pre + "years");
        if ((w.soFar() == null) != (f.soFar() == null)) d.add("so_far");
        else if (w.soFar() != null && !w.soFar().equals(f.soFar())) { d.clear(); diff("so_far.", w.soFar(), f.soFar(), d); }
    }
}
