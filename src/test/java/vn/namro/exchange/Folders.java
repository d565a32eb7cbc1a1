package vn.namro.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.namro.language.Lang;
import vn.namro.language.Wording;

/** A small term without fault, in canonical order, with something of everything; and ways to spoil it. */
final class Folders {
    private static final Map<String, String> SOUND = new LinkedHashMap<>();

    static {
        SOUND.put("units.csv", """
                code,name,kind,sector,parent,valid_from,valid_to,successor,members
                DB,Đảng bộ khối,đảng bộ cấp trên,,,,,,8875
                U1,Đảng bộ Sở Một,đảng bộ cơ sở,"sở, ban, ngành",DB,,2017-06-30,U3,120
                U1,Chi bộ Ban Một,chi bộ cơ sở,"sở, ban, ngành",DB,2019-01-01,,,40
                U2,Đảng bộ Sở Hai,đảng bộ cơ sở,"sở, ban, ngành",DB,,2017-06-30,U3,80
                U3,Đảng bộ Sở Ba,đảng bộ cơ sở,"sở, ban, ngành",DB,2017-07-01,,,200
                U4,"Chi bộ ""Bốn\""",chi bộ cơ sở,Mặt trận,DB,,,,0
                U10,Đảng bộ Mười,đảng bộ cơ sở,ban đảng,U4,,2018-12-31,U11;U12,
                U11,Chi bộ Mười một,,,U4,2019-01-01,,,
                U12,Chi bộ Mười hai,,,U4,2019-01-01,,,
                """);
        SOUND.put("term.csv", """
                code,organisation,congress,from,to,first_year,last_year,calendar,style,illustrative
                NK12,DB,Đại hội lần thứ XII,2015-08-01,2020-07-31,2016,2020,calendar,party,true
                """);
        SOUND.put("resolution.csv", """
                number,date,title,organisation,term
                01-NQ/ĐH,2015-08-20,Nghị quyết Đại hội lần thứ XII,DB,NK12
                """);
        SOUND.put("clauses.csv", """
                code,parent,heading,text
                II,,Mục tiêu,
                II.1,II,Mục tiêu chung,"Dòng một
                dòng hai, có dấu phẩy"
                II.2,II,,Mục tiêu cụ thể
                """);
        SOUND.put("breakthroughs.csv", """
                code,title,text
                K1,Đổi mới phương thức lãnh đạo,
                """);
        SOUND.put("targets.csv", """
                code,title,part_of,clause,breakthrough,metric,unit_of_measure,goal,value,value_to,time,every,within,base,base_value,across,tolerance,min_coverage
                T1,Kết nạp đảng viên,,II.2,K1,COUNT,đảng viên,>=,600,,CUMULATIVE,quarter,SUM,CURRENT,,SUM,,100
                T2,Hoàn thành tốt nhiệm vụ,T9,,,RATIO,%,>=,95,,EVERY_YEAR,,,,,RATIO_OF_SUMS,0.50,80
                T3,Thu nhập,T9,,,LEVEL,triệu đồng,range,50,60,LAST_YEAR,year,LAST,,,AVERAGE,,
                T4,Xếp hạng,,,,RANK,hạng,<=,10,,END_OF_TERM,year,,,,OWN,,
                T5,Có quy chế,,,,YES_NO,,,,,END_OF_TERM,,,,,EVERY_UNIT,,
                T6,Kết nạp so với đầu nhiệm kỳ,,,,COUNT,%,>=,3,,EVERY_YEAR,year,,FROZEN,5356,SUM,,
                T7,Không có vụ việc,,,,COUNT,vụ,none,,,EVERY_YEAR,half,,,,SUM,,
                T8,Tỷ lệ ổn định,,,,RATIO,%,band,40,45.5,AVERAGE,month,,,,MAX,1,0
                T9,Chỉ tiêu chung,,,,COMPOUND,,,,,,,,,,,,
                T10,Đạt chuẩn,,,,YES_NO,,=,1,,EVERY_YEAR,year,,,,EVERY_UNIT,,
                """);
        SOUND.put("shares.csv", """
                target,unit,goal,value,value_to,base_value
                T1,U3,>=,400,,
                T1,U4,>=,200,,
                T3,U3,range,50,70,
                T3,U4,,55,60,
                T5,U4,,,,
                T6,U3,>=,3,,200
                """);
        SOUND.put("actuals.csv", """
                target,unit,period,value,numerator,denominator,status,recorded_at,by,note
                T1,U1,2016-Q1,12,,,confirmed,2016-04-05,Văn phòng,
                T1,U1,2016-Q1,,,,confirmed,2016-04-06,Văn phòng,"Rút lại: ""đếm trùng"", báo cáo sau"
                T1,U1,2016-Q1,11,,,confirmed,2016-04-06T09:30,Văn phòng,
                T1,U1,2016-Q2,3,,,draft,2016-07-05T10:00:00+07:00,,
                T1,U3,2017-Q3,0,,,submitted,2017-10-05T03:00Z,,"hai
                dòng"
                T1,U3,2018,40,,,returned,2019-01-10,,
                T2,U4,2016-H1,,95,100,confirmed,2016-07-10,Ban Tổ chức,
                T2,U4,2016-H2,,0,0,confirmed,2017-01-10,Ban Tổ chức,
                T3,U4,2020,52.50,,,confirmed,2021-01-10,,
                T4,DB,2020,7,,,confirmed,2021-01-10,,
                T5,U4,2016-05,1,,,confirmed,2016-06-01,,
                T10,U12,2019,0,,,confirmed,2020-01-10,,
                """);
        SOUND.put("narrative.csv", """
                part,unit,text
                results,,Đã hoàn thành.
                limits,U4,"Còn chậm,
                chưa đều."
                limits,,Chưa nhiều.
                causes,,Do điều kiện.
                lessons,,Bám sát cơ sở.
                """);
    }

    private Folders() {}

    static Map<String, String> sound() {
        return new LinkedHashMap<>(SOUND);
    }

    static Path write(Path directory, Map<String, String> files) {
        files.forEach((file, text) -> write(directory.resolve(file), text.getBytes(StandardCharsets.UTF_8)));
        return directory;
    }

    static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TermFolder read(Path directory) {
        return switch (TermFolder.read(directory)) {
            case ReadOutcome.Read(var folder) -> folder;
            case ReadOutcome.Faulty(var faults) -> throw new AssertionError(String.join("\n",
                    faults.stream().map(Wording.in(Lang.EN)::of).toList()));
        };
    }

    static List<String> faults(Path directory, Lang lang) {
        return switch (TermFolder.read(directory)) {
            case ReadOutcome.Read _ -> List.of();
            case ReadOutcome.Faulty(var faults) -> faults.stream().map(Wording.in(lang)::of).toList();
        };
    }
}
