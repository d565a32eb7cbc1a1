package vn.namro.resolution.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.namro.language.Numbers;
import vn.namro.measure.Comparison;
import vn.namro.measure.Goal;
import vn.namro.resolution.Share;
import vn.namro.resolution.Target;
import vn.namro.resolution.model.GoalRules;
import vn.namro.resolution.model.ShareRules;

/**
 * The shares of a target as lines, so that a whole list can be pasted from a sheet: the code of the unit, what it answers for,
 * and where the base is frozen its own base; a semicolon or a tab between them. {@code 01; 40}, {@code 02; >= 40; 350}, {@code 03}.
 */
record ShareLines(Typed typed, Target target, List<Share> before) {
    private static final int LONGEST = 200;
    private static final Pattern BETWEEN = Pattern.compile("\\s*[;\\t]\\s*");
    private static final Pattern GOAL = Pattern.compile("(>=|<=|>|<|=|range|band|none)?\\s*([^.\\s].*?)?(?:\\s*\\.\\.\\s*(.+))?");

    static String written(List<Share> shares, Numbers numbers) {
        return shares.stream().map(share -> {
            var goal = goal(share, numbers);
            return share.unit() + (goal.isEmpty() && share.baseValue() == null ? "" : "; " + goal)
                    + (share.baseValue() == null ? "" : "; " + numbers.exact(share.baseValue()));
        }).collect(Collectors.joining("\n"));
    }

    private static String goal(Share share, Numbers numbers) {
        var goal = share.goal();
        if (goal == null) {
            return "";
        }
        var value = goal.value() == null ? "" : numbers.exact(goal.value());
        var to = goal.valueTo() == null ? "" : ".." + numbers.exact(goal.valueTo());
        return ((share.comparesAsTarget() ? "" : goal.comparison().symbol() + " ") + value + to).strip();
    }

    List<Share> read() {
        var old = before.stream().collect(Collectors.toMap(Share::unit, Function.identity(), (first, _) -> first));
        var shares = new ArrayList<Share>();
        var seen = new HashSet<String>();
        var lines = typed.text("shares").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            var number = String.valueOf(i + 1);
            var cells = lines.get(i).length() > LONGEST ? new String[0] : BETWEEN.split(lines.get(i).strip(), -1);
            if (cells.length == 0 || cells.length > 3 || cells[0].isEmpty()) {
                typed.problem("shares", "resolution.form.share_form", number, lines.get(i).substring(0, Math.min(80, lines.get(i).length())));
            } else if (!seen.add(cells[0])) {
                typed.problem("shares", "resolution.form.share_twice", number, cells[0]);
            } else {
                share(cells, number, old.get(cells[0])).ifPresent(shares::add);
            }
        }
        return shares;
    }

    private Optional<Share> share(String[] cells, String line, @Nullable Share old) {
        var found = GOAL.matcher(cells.length > 1 ? cells[1] : "");
        var symbol = found.matches() ? Objects.requireNonNullElse(found.group(1), "") : "?";
        var numbers = new HashMap<String, BigDecimal>();
        boolean readable = !symbol.equals("?") && number(found.group(2), "value", numbers) && number(found.group(3), "to", numbers)
                && number(cells.length > 2 ? cells[2] : null, "base", numbers);
        var comparison = symbol.isEmpty() && numbers.containsKey("value") ? ShareRules.comparisonOf(target) : Comparison.parse(symbol).orElse(null);
        if (!readable || !GoalRules.breaches(comparison, numbers.get("value"), numbers.get("to")).isEmpty()) {
            typed.problem("shares", "resolution.form.share_form", line, String.join("; ", cells));
            return Optional.empty();
        }
        var oldGoal = old == null ? null : old.goal();
        var goal = comparison == null ? null : new Goal(comparison, TargetForm.same(numbers.get("value"), oldGoal == null ? null : oldGoal.value()),
                TargetForm.same(numbers.get("to"), oldGoal == null ? null : oldGoal.valueTo()));
        return Optional.of(new Share(target.code(), cells[0], goal, TargetForm.same(numbers.get("base"), old == null ? null : old.baseValue()),
                goal != null && symbol.isEmpty()));
    }

    private boolean number(@Nullable String text, String name, HashMap<String, BigDecimal> into) {
        if (text == null || text.isBlank()) {
            return true;
        }
        var number = Typed.number(text, typed.written());
        number.ifPresent(one -> into.put(name, one));
        return number.isPresent();
    }
}
