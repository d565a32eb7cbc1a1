package vn.namro.doors;

import java.util.List;
import java.util.Random;

/** What nobody sends who means well, and what somebody does by mistake. */
final class Oddities {
    /** Found on a page as it is written here, one of these would act. */
    static final List<String> PAYLOADS = List.of("<script>door(1)</script>", "\"><img src=x onerror=door(2)>", "' onmouseover='door(3)", "\" onfocus=\"door(4)\" autofocus=\"",
            "</textarea><script>door(5)</script>", "javascript:door(6)", "<svg/onload=door(7)>", "=door(8)", "@door(9)", "+door|' /C calc'!A0", "-2+3+cmd|'door'!A0",
            "{{7*7}}${7*7}#{7*7}", "';DROP TABLE reporting.actual;--", "<!--#exec cmd=\"door\"-->", "]]><door/>", "&lt;script&gt;door(10)&lt;/script&gt;");
    private static final List<String> ODD = List.of("", " ", "0", "-1", "1", "NaN", "1e309", "-0", "007", "1,5", "1.234.567,89", "99999999999999999999999999999999999999999999",
            "9223372036854775808", "2147483648", "0.00000000000000000000000000000000000000001", "2024", "2024-13", "2024-Q5", "0000-00-00", "31/02/2024", "2024-02-30", "29/02/2023",
            "+999999999-12-31", "01/01/0001", "2024-01-01T00:00:00+18:00", "00000000-0000-0000-0000-000000000000", "x", "khong-co", "../../etc/passwd", "..\\..\\x", "%00", "%2e%2e%2f",
            "\u0000", "a\u0000b", "\u0001\u0008\u000b\u001f", "\u007f\u0085\u009f", "\ufffe\uffff", "\u202eabc", "\u2028\u2029", "\ufeff", "e\u0301", "😀", "\r\nSet-Cookie: door=1", "a\nb\tc",
            "true", "on", "null", "undefined", "[]", "{}", "Đảng bộ Sở Nội vụ", "CT1", "01", "06", "confirm", "SECRETARIAT", "vi", "en", "?", "/", "//door.example", "https://door.example/");

    private Oddities() {}

    static String payload(Random random) {
        return PAYLOADS.get(random.nextInt(PAYLOADS.size()));
    }

    static String text(Random random) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> payload(random);
            case 3 -> ODD.get(random.nextInt(ODD.size())).repeat(1 + random.nextInt(4_000));
            case 4 -> random.ints(1 + random.nextInt(60), 0, 0x11000).mapToObj(one -> one >= 0xd800 && one < 0xe000 ? "?" : Character.toString(one)).reduce("", String::concat);
            default -> ODD.get(random.nextInt(ODD.size()));
        };
    }

    static byte[] bytes(Random random) {
        var bytes = new byte[random.nextInt(2_000)];
        random.nextBytes(bytes);
        if (bytes.length > 4 && random.nextBoolean()) {
            System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, bytes, 0, 4);
        }
        return bytes;
    }
}
