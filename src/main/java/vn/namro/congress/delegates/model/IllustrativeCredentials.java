package vn.namro.congress.delegates.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import vn.namro.congress.Delegate;

/** Made-up credentials to look at: the same for the same number, whatever was asked before. */
public final class IllustrativeCredentials {
    private static final List<String> SECTORS = List.of("Công tác đảng", "Quản lý nhà nước", "Giáo dục", "Y tế", "Văn hóa, báo chí", "Tư pháp");
    private static final List<String> LEVELS = List.of("Đại học", "Đại học", "Thạc sĩ", "Thạc sĩ", "Tiến sĩ");
    private static final List<String> THEORIES = List.of("Cao cấp", "Cao cấp", "Cử nhân", "Trung cấp");
    private static final long SEED = 20_200_804;

    private IllustrativeCredentials() {}

    /** Of one in fifty it is not known what they learnt of theory, so that the report shows how it says so. */
    public static Credentials of(Delegate delegate, LocalDate day) {
        var random = new Random(SEED + delegate.number() * 7_919L);
        int age = 31 + random.nextInt(29);
        var born = day.minusYears(age).minusDays(random.nextInt(360));
        var since = born.plusYears(22 + random.nextInt(7)).plusDays(random.nextInt(300));
        return new Credentials(random.nextInt(100) < 38, born, true, since, random.nextInt(100) < 3, of(SECTORS, random), of(LEVELS, random),
                delegate.number() % 50 == 0 ? "" : of(THEORIES, random), "12/12", true, "");
    }

    private static String of(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
