package vn.namro.organisation.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import vn.namro.organisation.Organisation;
import vn.namro.organisation.TreeEdit;
import vn.namro.organisation.TreeEdit.Description;
import vn.namro.organisation.TreeEdit.Part;
import vn.namro.organisation.Unit;

/** Things that might be done to a tree, allowed or not. */
public final class RandomEdits {
    private RandomEdits() {}

    /**
     * @param fresh the beginning of codes that are not taken
     * @param days how many days after the first one an edit may fall
     */
    public static TreeEdit next(Random random, Organisation tree, String fresh, LocalDate first, int days) {
        var codes = tree.units().stream().map(Unit::code).distinct().toList();
        var code = codes.get(random.nextInt(codes.size()));
        var other = codes.get(random.nextInt(codes.size()));
        var day = first.plusDays(random.nextInt(days));
        return switch (random.nextInt(7)) {
            case 0, 1 -> new TreeEdit.Create(fresh, day, other, new Description("Đơn vị " + fresh, "chi bộ", null, random.nextInt(90)));
            case 2 -> new TreeEdit.Describe(code, day, new Description("Tên " + fresh, "đảng bộ cơ sở", "sở", null));
            case 3 -> new TreeEdit.Move(code, day, other);
            case 4 -> new TreeEdit.Close(code, day);
            case 5 -> new TreeEdit.Merge(code, day, other, random.nextBoolean() ? null : random.nextInt(90));
            default -> {
                var below = new HashMap<String, Integer>();
                tree.belowFrom(code, day).forEach(child -> below.put(child.code(), random.nextInt(2)));
                yield new TreeEdit.Split(code, day, List.of(new Part(fresh + "a", "Phần một"), new Part(fresh + "b", "Phần hai")), below);
            }
        };
    }
}
