package vn.namro.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.namro.exchange.reading.FormRule;
import vn.namro.language.Lang;
import vn.namro.language.Wording;
import vn.namro.organisation.model.UnitRule;
import vn.namro.reporting.model.ActualRule;
import vn.namro.resolution.model.ClauseRule;
import vn.namro.resolution.model.GoalRule;
import vn.namro.resolution.model.ShareRule;
import vn.namro.resolution.model.TargetRule;
import vn.namro.resolution.model.TermRule;
import vn.namro.rule.Fault;
import vn.namro.rule.Rule;

/** Every rule of a folder: one edit of a sound folder, and all that is then said, no word more. */
class FolderFaultsTest {
    @TempDir
    private Path temporary;

    /** @param rule the rule that the edit breaks */
    record Edit(Rule rule, String file, String there, String instead, List<String> faults) {
        @Override
        public String toString() {
            return rule.code() + " " + file + ": " + instead;
        }
    }

    private static Edit edit(Rule rule, String file, String there, String instead, String... faults) {
        return new Edit(rule, file, there, instead, List.of(faults));
    }

    static Stream<Edit> edits() {
        return Stream.of(forms(), unitsAndTerms(), targets(), shares(), actuals()).flatMap(List::stream);
    }

    private static List<Edit> forms() {
        return List.of(
                edit(FormRule.X6_COLUMN_IS_KNOWN, "shares.csv", "value_to", "valueto",
                        "shares.csv:1:: 'valueto': wanted one of the columns target unit goal value value_to base_value"),
                edit(FormRule.X6_COLUMN_IS_KNOWN, "actuals.csv", "denominator", "Denominator",
                        "actuals.csv:1:: 'Denominator': wanted one of the columns target unit period value numerator denominator status recorded_at by note"),
                edit(FormRule.X7_COLUMN_STANDS_ONCE, "term.csv", "code,organisation,congress", "code,organisation,organisation",
                        "term.csv:1:: 'organisation': wanted each column once only"),
                edit(FormRule.X8_KEY_COLUMN_IS_THERE, "breakthroughs.csv", "code,title,text\nK1,Đổi mới phương thức lãnh đạo,\n",
                        "title,text\nĐổi mới,\n",
                        "breakthroughs.csv:1:code: '': wanted the column code, without which the rows cannot be told apart"),
                edit(FormRule.X9_ROW_IS_AS_LONG_AS_THE_HEADER, "shares.csv", "T5,U4,,,,", "T5,U4,,,",
                        cells("shares.csv:6:: 'T5,U4,,,'", 6, 5)),
                edit(FormRule.X29_LINE_IS_NOT_EMPTY, "shares.csv", "T5,U4,,,,", "", "shares.csv:6:: '': wanted this empty line away"),
                edit(FormRule.X9_ROW_IS_AS_LONG_AS_THE_HEADER, "actuals.csv", "T4,DB,2020,7,", "T4,DB,2020,7,,",
                        cells("actuals.csv:12:: 'T4,DB,2020,7,,,,confirmed,2021-01-10,,'", 10, 11)),
                edit(FormRule.X10_QUOTES_ARE_CLOSED, "narrative.csv", "chưa đều.\"", "chưa đều.",
                        "narrative.csv:3:: 'limits,U4,\"Còn chậm,↵chưa đều.↵limits,,Chưa nhiều.↵causes,,Do điều kiện.↵lessons…': wanted "
                        + "double quotes around a whole cell, and closed; what follows this line could not be read"),
                edit(FormRule.X10_QUOTES_ARE_CLOSED, "clauses.csv", "Mục tiêu chung,", "Mục \"tiêu\" chung,",
                        "clauses.csv:3:: 'II.1,II,Mục \"tiêu\" chung,\"Dòng một↵dòng hai, có dấu phẩy\"↵II.2,II,,Mục tiêu cụ t…': wanted "
                        + "double quotes around a whole cell, and closed; what follows this line could not be read"),
                edit(FormRule.X11_EXACTLY_ONE_ROW, "term.csv", "\nNK12,DB,Đại hội lần thứ XII,2015-08-01,2020-07-31,2016,2020,calendar,party,true\n",
                        "\n", "term.csv:2:: '': wanted exactly one row of data"),
                edit(FormRule.X11_EXACTLY_ONE_ROW, "resolution.csv", "NK12\n", "NK12\n02-NQ/ĐH,,,DB,NK12\n03-NQ/ĐH,,,DB,NK12\n",
                        "resolution.csv:3:: '02-NQ/ĐH': wanted exactly one row of data", "resolution.csv:4:: '03-NQ/ĐH': wanted exactly one row of data"),
                edit(FormRule.X12_KEY_STANDS_ONCE, "targets.csv", "T8,Tỷ lệ", "T7,Tỷ lệ",
                        "targets.csv:9:code: 'T7': wanted once only; it stands in line 8 already"),
                edit(FormRule.X12_KEY_STANDS_ONCE, "units.csv", "U1,Chi bộ Ban Một,chi bộ cơ sở,\"sở, ban, ngành\",DB,2019-01-01,,,40",
                        "U1,Chi bộ Ban Một,chi bộ cơ sở,\"sở, ban, ngành\",DB,,,,40",
                        "units.csv:4:code: 'U1': wanted once only; it stands in line 3 already"),
                edit(FormRule.X12_KEY_STANDS_ONCE, "shares.csv", "T1,U4,>=,200", "T1,U3,>=,200",
                        "shares.csv:3:target: 'T1': wanted once only; it stands in line 2 already"),
                edit(FormRule.X12_KEY_STANDS_ONCE, "narrative.csv", "causes,,Do điều kiện.", "lessons,,Bám sát cơ sở.",
                        "narrative.csv:7:part: 'lessons': wanted once only; it stands in line 6 already"),
                edit(FormRule.X12_KEY_STANDS_ONCE, "units.csv", "U11;U12", "U11;U11",
                        "units.csv:8:successor: 'U11;U11': wanted once only; it stands in line 8 already"),
                edit(FormRule.X13_VALUE_IS_GIVEN, "breakthroughs.csv", "\nK1,", "\n,",
                        "breakthroughs.csv:2:code: '': wanted a value; this cell may not be empty"),
                edit(FormRule.X13_VALUE_IS_GIVEN, "term.csv", ",2016,2020,", ",,2020,", "term.csv:2:first_year: '': wanted a value; this cell may not be empty"),
                edit(FormRule.X13_VALUE_IS_GIVEN, "actuals.csv", "confirmed,2016-06-01", "confirmed,", "actuals.csv:13:recorded_at: '': wanted a value; this cell may not be empty"),
                edit(FormRule.X14_CODE_IS_WELL_FORMED, "clauses.csv", "II.2,II,,", "II.2 ,II,,",
                        "clauses.csv:5:code: 'II.2 ': wanted a code of 100 characters at most, without semicolons and without spaces at its ends"),
                edit(FormRule.X14_CODE_IS_WELL_FORMED, "units.csv", "U11;U12", "U11; U12",
                        "units.csv:8:successor: 'U11; U12': wanted a code of 100 characters at most, without semicolons and without spaces at its ends"),
                edit(FormRule.X15_TEXT_HAS_NO_CONTROLS, "units.csv", "Đảng bộ Sở Ba", "Đảng bộ\u0000Sở Ba",
                        "units.csv:6:name: 'Đảng bộ␣Sở Ba': wanted text without control characters"),
                edit(FormRule.X15_TEXT_HAS_NO_CONTROLS, "actuals.csv", "confirmed,2021-01-10,,\nT4", "confirmed,2021-01-10,Văn\u0007,\nT4",
                        "actuals.csv:11:by: 'Văn␣': wanted text without control characters"),
                edit(FormRule.X16_DECIMAL, "actuals.csv", "52.50", "\"52,50\"", decimal("actuals.csv:11:value: '52,50'")),
                edit(FormRule.X16_DECIMAL, "actuals.csv", "52.50", "5.25e1", decimal("actuals.csv:11:value: '5.25e1'")),
                edit(FormRule.X16_DECIMAL, "actuals.csv", "52.50", "NaN", decimal("actuals.csv:11:value: 'NaN'")),
                edit(FormRule.X16_DECIMAL, "actuals.csv", "52.50", "052.50", decimal("actuals.csv:11:value: '052.50'")),
                edit(FormRule.X16_DECIMAL, "actuals.csv", "52.50", " 52.50", decimal("actuals.csv:11:value: ' 52.50'")),
                edit(FormRule.X16_DECIMAL, "actuals.csv", "52.50", "-0.0", decimal("actuals.csv:11:value: '-0.0'")),
                edit(FormRule.X16_DECIMAL, "actuals.csv", "52.50", "٥٢", decimal("actuals.csv:11:value: '٥٢'")),
                edit(FormRule.X16_DECIMAL, "targets.csv", ",>=,600,,", ",>=,+600,,", decimal("targets.csv:2:value: '+600'")),
                edit(FormRule.X16_DECIMAL, "targets.csv", ",0.50,80", ",.5,80", decimal("targets.csv:3:tolerance: '.5'")),
                edit(FormRule.X16_DECIMAL, "targets.csv", ",0.50,80", ",0.50,80%", decimal("targets.csv:3:min_coverage: '80%'")),
                edit(FormRule.X16_DECIMAL, "shares.csv", ",200\n", ",2" + "0".repeat(30) + "\n",
                        decimal("shares.csv:7:base_value: '2" + "0".repeat(30) + "'")),
                edit(FormRule.X17_WHOLE_NUMBER, "units.csv", ",,,,8875", ",,,,8.875", "units.csv:2:members: '8.875': wanted a whole number without separators, such as 8875"),
                edit(FormRule.X17_WHOLE_NUMBER, "units.csv", ",,,,8875", ",,,,9999999999", "units.csv:2:members: '9999999999': wanted a whole number without separators, such as 8875"),
                edit(FormRule.X18_DATE, "units.csv", "2017-06-30,U3,120", "30/06/2017,U3,120",
                        "units.csv:3:valid_to: '30/06/2017': wanted a date that exists, written year-month-day as 2020-08-04"),
                edit(FormRule.X18_DATE, "resolution.csv", "2015-08-20", "2015-02-29",
                        "resolution.csv:2:date: '2015-02-29': wanted a date that exists, written year-month-day as 2020-08-04"),
                edit(FormRule.X19_PERIOD, "actuals.csv", "2016-H2", "2016-H3",
                        "actuals.csv:10:period: '2016-H3': wanted a period written as 2017, 2017-H1, 2017-Q3 or 2017-05"),
                edit(FormRule.X19_PERIOD, "actuals.csv", "2016-H2", "", "actuals.csv:10:period: '': wanted a value; this cell may not be empty"),
                edit(FormRule.X20_INSTANT, "actuals.csv", "2016-04-06T09:30", "2016-04-06 09:30", instant("actuals.csv:4:recorded_at: '2016-04-06 09:30'")),
                edit(FormRule.X20_INSTANT, "actuals.csv", "2016-04-06T09:30", "2016-04-06T24:00", instant("actuals.csv:4:recorded_at: '2016-04-06T24:00'")),
                edit(FormRule.X20_INSTANT, "actuals.csv", "2016-04-06T09:30", "2016-04-06T09:30+19:00", instant("actuals.csv:4:recorded_at: '2016-04-06T09:30+19:00'")),
                edit(FormRule.X20_INSTANT, "actuals.csv", "2016-04-06T09:30", "2016-04-06T09:30:00.5", instant("actuals.csv:4:recorded_at: '2016-04-06T09:30:00.5'")),
                edit(FormRule.X21_ONE_OF, "targets.csv", "COUNT,đảng viên,>=,", "COUNT,đảng viên,abc,",
                        "targets.csv:2:goal: 'abc': wanted one of >= > <= < = range band none"),
                edit(FormRule.X21_ONE_OF, "targets.csv", "K1,COUNT,", "K1,,",
                        "targets.csv:2:metric: '': wanted one of COUNT RATIO LEVEL RANK YES_NO COMPOUND"),
                edit(FormRule.X21_ONE_OF, "targets.csv", "CUMULATIVE,quarter,SUM,CURRENT,,SUM", "ALWAYS,week,MEAN,BASE,,TOTAL",
                        "targets.csv:2:across: 'TOTAL': wanted one of SUM RATIO_OF_SUMS AVERAGE MIN MAX OWN EVERY_UNIT",
                        "targets.csv:2:base: 'BASE': wanted one of CURRENT FROZEN",
                        "targets.csv:2:every: 'week': wanted one of year half quarter month",
                        "targets.csv:2:time: 'ALWAYS': wanted one of EVERY_YEAR AVERAGE CUMULATIVE LAST_YEAR END_OF_TERM",
                        "targets.csv:2:within: 'MEAN': wanted one of SUM LAST"),
                edit(FormRule.X21_ONE_OF, "term.csv", "calendar,party,true", ",xã,maybe",
                        "term.csv:2:calendar: '': wanted one of calendar administrative",
                        "term.csv:2:illustrative: 'maybe': wanted one of true false yes no 1 0",
                        "term.csv:2:style: 'xã': wanted one of party state"),
                edit(FormRule.X21_ONE_OF, "actuals.csv", "submitted", "SUBMITTED",
                        "actuals.csv:6:status: 'SUBMITTED': wanted one of draft submitted returned confirmed"),
                edit(FormRule.X21_ONE_OF, "narrative.csv", "causes,", "cause,",
                        "narrative.csv:6:part: 'cause': wanted one of results limits causes lessons"),
                edit(FormRule.X22_YEAR, "term.csv", "2016,2020", "16,2020", "term.csv:2:first_year: '16': wanted a year of four digits, such as 2020"),
                edit(FormRule.X23_UNIT_IS_KNOWN, "narrative.csv", "limits,U4,", "limits,U5,",
                        "narrative.csv:3:unit: 'U5': wanted the code of a unit in units.csv"));
    }

    private static String decimal(String place) {
        return place + ": wanted a number such as 12 or -3.50: a decimal point, no separators of thousands, no leading zeros, 30 digits at most";
    }

    private static String cells(String place, int wanted, int there) {
        return place + ": wanted " + wanted + " cells, as in the header; this row has " + there
                + ". A cell with a comma stands in double quotes, a decimal has a point";
    }

    private static String instant(String place) {
        return place + ": wanted a date as 2020-08-04 or an instant as 2020-08-04T09:30, 2020-08-04T09:30:00, 2020-08-04T09:30:00+07:00";
    }

    private static List<Edit> unitsAndTerms() {
        return List.of(
                edit(UnitRule.U1_ENDS_NOT_BEFORE_IT_BEGINS, "units.csv", "DB,2019-01-01,,,40", "DB,2019-01-01,2018-12-31,,40",
                        "units.csv:4:valid_to: '2018-12-31': wanted a date not before the first day, 2019-01-01"),
                edit(UnitRule.U2_SPANS_DO_NOT_OVERLAP, "units.csv", "DB,2019-01-01,,,40", "DB,2017-06-30,,,40",
                        "units.csv:4:valid_from: '2017-06-30': wanted spans of U1 that do not overlap"),
                edit(UnitRule.U3_PARENT_IS_KNOWN, "units.csv", "Mười một,,,U4", "Mười một,,,U5",
                        "units.csv:9:parent: 'U5': wanted the code of a unit in the list of units"),
                edit(UnitRule.U4_NO_UNIT_STANDS_ABOVE_ITSELF, "units.csv", "Mặt trận,DB,", "Mặt trận,U12,",
                        "units.csv:7:parent: 'U12': wanted a unit above that does not itself stand under U4",
                        "units.csv:10:parent: 'U4': wanted a unit above that does not itself stand under U12"),
                edit(UnitRule.U4_NO_UNIT_STANDS_ABOVE_ITSELF, "units.csv", "đảng bộ cấp trên,,,", "đảng bộ cấp trên,,DB,",
                        "units.csv:2:parent: 'DB': wanted a unit above that does not itself stand under DB"),
                edit(UnitRule.U5_SUCCESSORS_ARE_KNOWN, "units.csv", "U11;U12", "U11;U13",
                        "units.csv:8:successor: 'U11;U13': wanted successors in the list of units; U13 is not there"),
                edit(UnitRule.U6_NO_UNIT_FOLLOWS_ITSELF, "units.csv", "DB,2017-07-01,,,200", "DB,2017-07-01,,U1,200",
                        "units.csv:3:successor: 'U3': wanted successors that do not lead back to U1",
                        "units.csv:6:successor: 'U1': wanted successors that do not lead back to U3"),
                edit(UnitRule.U7_MEMBERS_ARE_NOT_BELOW_ZERO, "units.csv", ",,,,8875", ",,,,-1", "units.csv:2:members: '-1': wanted a number not below 0"),
                edit(TermRule.M1_ORGANISATION_IS_KNOWN, "term.csv", "NK12,DB,", "NK12,ĐB,",
                        "term.csv:2:organisation: 'ĐB': wanted the code of a unit in the list of units"),
                edit(TermRule.M2_LAST_YEAR_IS_NOT_BEFORE_THE_FIRST, "term.csv", "2016,2020", "2020,2016",
                        "term.csv:2:last_year: '2016': wanted a year not before the first, 2020"),
                edit(TermRule.M3_ENDS_NOT_BEFORE_IT_BEGINS, "term.csv", "2020-07-31", "2015-07-31",
                        "term.csv:2:to: '2015-07-31': wanted a date not before the first day, 2015-08-01"),
                edit(TermRule.M4_RESOLUTION_IS_OF_THE_SAME_ORGANISATION, "resolution.csv", ",DB,NK12", ",U4,NK12",
                        "resolution.csv:2:organisation: 'U4': wanted the organisation of the term, DB"),
                edit(TermRule.M5_RESOLUTION_IS_OF_THE_SAME_TERM, "resolution.csv", ",DB,NK12", ",DB,NK13",
                        "resolution.csv:2:term: 'NK13': wanted the code of the term, NK12"),
                edit(ClauseRule.C1_PARENT_IS_KNOWN, "clauses.csv", "II.2,II,", "II.2,III,",
                        "clauses.csv:5:parent: 'III': wanted the code of a clause of the resolution"),
                edit(ClauseRule.C2_NO_CLAUSE_HOLDS_ITSELF, "clauses.csv", "II,,Mục tiêu,", "II,II.1,Mục tiêu,",
                        "clauses.csv:2:parent: 'II.1': wanted a clause above that does not itself stand in II",
                        "clauses.csv:3:parent: 'II': wanted a clause above that does not itself stand in II.1"));
    }

    private static List<Edit> targets() {
        return List.of(
                edit(GoalRule.G1_VALUE_IS_GIVEN, "targets.csv", ">=,600,", ">=,,", "targets.csv:2:value: '': wanted a value for the goal >="),
                edit(GoalRule.G2_VALUE_STAYS_EMPTY, "targets.csv", "none,,", "none,0,",
                        "targets.csv:8:value: '0': wanted nothing here: only the goals >= > <= < = range band have a value"),
                edit(GoalRule.G2_VALUE_STAYS_EMPTY, "targets.csv", "YES_NO,,,,", "YES_NO,,,1,",
                        "targets.csv:6:value: '1': wanted nothing here: only the goals >= > <= < = range band have a value"),
                edit(GoalRule.G3_UPPER_VALUE_IS_GIVEN, "targets.csv", "band,40,45.5", "band,40,",
                        "targets.csv:9:value_to: '': wanted an upper value for the goal band"),
                edit(GoalRule.G4_UPPER_VALUE_STAYS_EMPTY, "targets.csv", ">=,600,,", ">=,600,700,",
                        "targets.csv:2:value_to: '700': wanted nothing here: only the goals range and band have an upper value"),
                edit(GoalRule.G5_UPPER_VALUE_IS_NOT_BELOW, "targets.csv", "band,40,45.5", "band,40,39.99",
                        "targets.csv:9:value_to: '39.99': wanted a number not below 40"),
                edit(TargetRule.T1_GOAL_IS_GIVEN, "targets.csv", "COUNT,vụ,none", "COUNT,vụ,",
                        "targets.csv:8:goal: '': wanted a goal: only YES_NO and COMPOUND may leave it empty"),
                edit(TargetRule.T2_COMPOUND_HAS_NO_GOAL, "targets.csv", "COMPOUND,,,,", "COMPOUND,,>=,1,",
                        "targets.csv:10:goal: '>=': wanted nothing here: a COMPOUND is judged by its parts"),
                edit(TargetRule.T3_TIME_IS_GIVEN, "targets.csv", "none,,,EVERY_YEAR", "none,,,",
                        "targets.csv:8:time: '': wanted a rule of time: only COMPOUND may leave it empty"),
                edit(TargetRule.T4_ACROSS_IS_GIVEN, "targets.csv", "half,,,,SUM", "half,,,,",
                        "targets.csv:8:across: '': wanted how units join: only COMPOUND may leave it empty"),
                edit(TargetRule.T5_RANK_IS_AT_MOST, "targets.csv", "hạng,<=,10", "hạng,=,10",
                        "targets.csv:5:goal: '=': wanted <= or <: a lower rank is better"),
                edit(TargetRule.T6_YES_NO_IS_ONE, "targets.csv", "YES_NO,,=,1,", "YES_NO,,=,0,", "targets.csv:11:goal: '=': wanted nothing or = 1"),
                edit(TargetRule.T6_YES_NO_IS_ONE, "targets.csv", "YES_NO,,=,1,", "YES_NO,,>=,1,", "targets.csv:11:goal: '>=': wanted nothing or = 1"),
                edit(TargetRule.T7_STATES_DO_NOT_CUMULATE, "targets.csv", "LAST_YEAR", "CUMULATIVE",
                        "targets.csv:4:time: 'CUMULATIVE': wanted another rule than CUMULATIVE: a LEVEL is a state and does not add up"),
                edit(TargetRule.T8_RATIO_OF_SUMS_IS_OF_RATIOS, "targets.csv", "half,,,,SUM", "half,,,,RATIO_OF_SUMS",
                        "targets.csv:8:across: 'RATIO_OF_SUMS': wanted another way: RATIO_OF_SUMS is for RATIO, this is a COUNT"),
                edit(TargetRule.T9_SUM_IS_OF_COUNTS_OR_LEVELS, "targets.csv", "RATIO_OF_SUMS", "SUM",
                        "targets.csv:3:across: 'SUM': wanted another way: SUM is for COUNT or LEVEL, this is a RATIO"),
                edit(TargetRule.T10_AVERAGE_IS_OF_LEVELS, "targets.csv", "RATIO_OF_SUMS", "AVERAGE",
                        "targets.csv:3:across: 'AVERAGE': wanted another way: AVERAGE is for LEVEL, this is a RATIO"),
                edit(TargetRule.T11_FROZEN_BASE_IS_FOR_COUNTS, "targets.csv", "year,LAST,,,AVERAGE", "year,LAST,FROZEN,5,AVERAGE",
                        "targets.csv:4:base: 'FROZEN': wanted CURRENT or nothing: FROZEN is for COUNT, this is a LEVEL"),
                edit(TargetRule.T12_FROZEN_BASE_IS_ABOVE_ZERO, "targets.csv", "FROZEN,5356", "FROZEN,0",
                        "targets.csv:7:base_value: '0': wanted a number above 0: a FROZEN target is counted against it"),
                edit(TargetRule.T12_FROZEN_BASE_IS_ABOVE_ZERO, "targets.csv", "FROZEN,5356", "FROZEN,",
                        "targets.csv:7:base_value: '': wanted a number above 0: a FROZEN target is counted against it"),
                edit(TargetRule.T13_TOLERANCE_IS_NOT_BELOW_ZERO, "targets.csv", ",0.50,80", ",-0.50,80",
                        "targets.csv:3:tolerance: '-0.50': wanted a number not below 0"),
                edit(TargetRule.T14_COVERAGE_IS_PER_CENT, "targets.csv", ",0.50,80", ",0.50,100.1",
                        "targets.csv:3:min_coverage: '100.1': wanted a per cent from 0 to 100"),
                edit(TargetRule.T15_CLAUSE_IS_KNOWN, "targets.csv", ",II.2,K1,", ",II.3,K1,",
                        "targets.csv:2:clause: 'II.3': wanted the code of a clause of the resolution"),
                edit(TargetRule.T16_BREAKTHROUGH_IS_KNOWN, "targets.csv", ",II.2,K1,", ",II.2,K2,",
                        "targets.csv:2:breakthrough: 'K2': wanted the code of a breakthrough of the resolution"),
                edit(TargetRule.T17_WHOLE_IS_KNOWN, "targets.csv", "Thu nhập,T9", "Thu nhập,T11",
                        "targets.csv:4:part_of: 'T11': wanted the code of a target of the resolution"),
                edit(TargetRule.T18_WHOLE_IS_COMPOUND, "targets.csv", "Thu nhập,T9", "Thu nhập,T1",
                        "targets.csv:4:part_of: 'T1': wanted a COMPOUND target, this is a COUNT"),
                edit(TargetRule.T19_NO_TARGET_IS_PART_OF_ITSELF, "targets.csv", "Chỉ tiêu chung,,", "Chỉ tiêu chung,T9,",
                        "targets.csv:10:part_of: 'T9': wanted a target above that is not itself a part of T9"),
                edit(TargetRule.T20_COMPOUND_HAS_PARTS, "targets.csv", "quy chế,,,,YES_NO,,,,,END_OF_TERM,,,,,EVERY_UNIT", "quy chế,,,,COMPOUND,,,,,,,,,,",
                        "actuals.csv:13:target: 'T5': wanted a target that is no COMPOUND: figures are reported for its parts",
                        "shares.csv:6:target: 'T5': wanted a target that is no COMPOUND: share out its parts",
                        "targets.csv:6:metric: 'COMPOUND': wanted at least one target that names T5 in part_of"));
    }

    private static List<Edit> shares() {
        return List.of(
                edit(ShareRule.S1_TARGET_IS_KNOWN, "shares.csv", "T5,U4", "T50,U4",
                        "shares.csv:6:target: 'T50': wanted the code of a target of the resolution"),
                edit(ShareRule.S1_TARGET_IS_KNOWN, "shares.csv", "T5,U4,,,", "T50,U4,,7,",
                        "shares.csv:6:target: 'T50': wanted the code of a target of the resolution"),
                edit(ShareRule.S2_UNIT_IS_KNOWN, "shares.csv", "T5,U4", "T5,U5", "shares.csv:6:unit: 'U5': wanted the code of a unit in the list of units"),
                edit(ShareRule.S3_COMPOUND_IS_NOT_SHARED_OUT, "shares.csv", "T5,U4", "T9,U4",
                        "shares.csv:6:target: 'T9': wanted a target that is no COMPOUND: share out its parts"),
                edit(ShareRule.S4_RANK_IS_AT_MOST, "shares.csv", "T5,U4,,,", "T4,U4,>=,3,", "shares.csv:6:goal: '>=': wanted <= or <: a lower rank is better"),
                edit(ShareRule.S5_YES_NO_IS_ONE, "shares.csv", "T5,U4,,,", "T5,U4,,0,", "shares.csv:6:goal: '': wanted nothing or = 1"),
                edit(ShareRule.S6_FROZEN_BASE_IS_ABOVE_ZERO, "shares.csv", ",>=,3,,200", ",>=,3,,-1",
                        "shares.csv:7:base_value: '-1': wanted a number above 0: a share of a FROZEN target is counted against it"),
                edit(ShareRule.S7_NO_SHARE_ABOVE_A_SHARE, "shares.csv", "T5,U4,,,,", "T5,U11,,,,\nT5,DB,,,,",
                        "shares.csv:6:unit: 'U11': wanted a unit that does not stand under DB: the figures of DB hold its own"));
    }

    private static List<Edit> actuals() {
        return List.of(
                edit(ActualRule.A1_TARGET_IS_KNOWN, "actuals.csv", "T4,DB,", "T44,DB,",
                        "actuals.csv:12:target: 'T44': wanted the code of a target of the resolution"),
                edit(ActualRule.A2_UNIT_IS_KNOWN, "actuals.csv", "T4,DB,", "T4,ĐB,", "actuals.csv:12:unit: 'ĐB': wanted the code of a unit in the list of units"),
                edit(ActualRule.A3_COMPOUND_HAS_NO_FIGURES, "actuals.csv", "T4,DB,", "T9,DB,",
                        "actuals.csv:12:target: 'T9': wanted a target that is no COMPOUND: figures are reported for its parts"),
                edit(ActualRule.A4_PERIOD_IS_IN_THE_TERM, "actuals.csv", "T4,DB,2020,", "T4,DB,2021,",
                        "actuals.csv:12:period: '2021': wanted a period of the term, 2016 to 2020"),
                edit(ActualRule.A5_UNIT_EXISTED, "actuals.csv", "T1,U3,2017-Q3", "T1,U3,2017-Q2", "actuals.csv:6:unit: 'U3': wanted a unit that existed in 2017-Q2"),
                edit(ActualRule.A6_RATIO_HAS_NO_VALUE, "actuals.csv", ",,95,100,", ",95,95,100,",
                        "actuals.csv:9:value: '95': wanted nothing here: a RATIO has a numerator and a denominator"),
                edit(ActualRule.A7_NUMERATOR_IS_GIVEN, "actuals.csv", ",,95,100,", ",,,100,", "actuals.csv:9:numerator: '': wanted a numerator over the denominator"),
                edit(ActualRule.A8_DENOMINATOR_IS_GIVEN, "actuals.csv", ",,95,100,", ",,95,,", "actuals.csv:9:denominator: '': wanted a denominator under the numerator"),
                edit(ActualRule.A9_ONLY_RATIOS_HAVE_A_NUMERATOR, "actuals.csv", "2016-Q1,12,,", "2016-Q1,12,12,",
                        "actuals.csv:2:numerator: '12': wanted nothing here: only a RATIO has a numerator, this is a COUNT"),
                edit(ActualRule.A10_ONLY_RATIOS_HAVE_A_DENOMINATOR, "actuals.csv", "2016-Q1,12,,,", "2016-Q1,12,,1,",
                        "actuals.csv:2:denominator: '1': wanted nothing here: only a RATIO has a denominator, this is a COUNT"),
                edit(ActualRule.A11_DENOMINATOR_IS_NOT_BELOW_ZERO, "actuals.csv", ",,95,100,", ",,95,-100,",
                        "actuals.csv:9:denominator: '-100': wanted a number not below 0"),
                edit(ActualRule.A12_ZERO_DENOMINATOR_ONLY_UNDER_ZERO, "actuals.csv", ",,95,100,", ",,95,0,",
                        "actuals.csv:9:denominator: '0': wanted a number above 0 under the numerator 95"),
                edit(ActualRule.A13_COUNT_IS_NOT_BELOW_ZERO, "actuals.csv", "2016-Q1,12,", "2016-Q1,-12,", "actuals.csv:2:value: '-12': wanted a number not below 0"),
                edit(ActualRule.A14_YES_NO_IS_ONE_OR_ZERO, "actuals.csv", "2016-05,1,", "2016-05,2,", "actuals.csv:13:value: '2': wanted 1 (yes) or 0 (no)"),
                edit(ActualRule.A15_ONE_FIGURE_AT_ONE_INSTANT, "actuals.csv", "2016-04-06T09:30,", "2016-04-05T17:00Z,",
                        "actuals.csv:4:recorded_at: '2016-04-05T17:00Z': wanted another instant: line 3 has the same target, unit, period and instant"));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void anEditIsSaidInFullAndNothingElseIs(Edit edit) {
        var files = Folders.sound();
        var text = files.get(edit.file());
        assertThat(text.split(Pattern.quote(edit.there()), -1)).as("'%s' once in %s", edit.there(), edit.file()).hasSize(2);
        files.put(edit.file(), text.replace(edit.there(), edit.instead()));
        Folders.write(temporary, files);
        assertThat(Folders.faults(temporary, Lang.EN)).containsExactlyElementsOf(edit.faults());
        assertThat(Folders.faults(temporary, Lang.VI)).hasSameSizeAs(edit.faults()).noneMatch(line -> line.contains("wanted"));
    }

    @Test
    void aMissingFolderIsSaid() {
        assertThat(TermFolder.read(temporary.resolve("absent"))).isEqualTo(new ReadOutcome.Faulty(
                List.of(Fault.at(temporary.resolve("absent").toString(), 1, "", "", FormRule.X1_FOLDER_IS_THERE.key()))));
    }

    @Test
    void everyFileThatIsMissingOrEmptyIsSaidAndNothingElseIs() {
        assertThat(Folders.faults(temporary, Lang.EN)).containsExactly(missing("actuals"), missing("resolution"), missing("targets"),
                missing("term"), missing("units"));
        var files = Folders.sound();
        files.remove("units.csv");
        files.put("targets.csv", "");
        files.put("clauses.csv", "\uFEFF");
        Folders.write(temporary, files);
        assertThat(Folders.faults(temporary, Lang.EN)).containsExactly(
                "clauses.csv:1:: '': wanted the names of the columns in the first row: code,parent,heading,text",
                "targets.csv:1:: '': wanted the names of the columns in the first row: " + String.join(",", FolderFile.TARGETS.columns()),
                missing("units"));
    }

    private static String missing(String file) {
        return file + ".csv:1:: '': wanted this file: a folder has units.csv, term.csv, resolution.csv, targets.csv and actuals.csv";
    }

    @Test
    void aFileThatCannotBeReadIsSaid() throws Exception {
        Folders.write(temporary, Folders.sound());
        for (var file : List.of("units.csv", "actuals.csv")) {
            Files.delete(temporary.resolve(file));
            Files.createDirectory(temporary.resolve(file));
        }
        assertThat(Folders.faults(temporary, Lang.EN)).containsExactly("actuals.csv:1:: '': wanted a file that can be read",
                "units.csv:1:: '': wanted a file that can be read");
    }

    @Test
    void bytesThatAreNotUtf8AreSaidWithTheirPlace() {
        var places = Map.of("units.csv", "code", "actuals.csv", "Ban Tổ chức", "narrative.csv", "Bám sát");
        var named = Map.of("units.csv", "units.csv:1::", "actuals.csv", "actuals.csv:9:by:", "narrative.csv", "narrative.csv:7:text:");
        places.forEach((file, place) -> {
            Folders.write(temporary, Folders.sound());
            var text = Folders.sound().get(file);
            int at = text.substring(0, text.indexOf(place)).getBytes(StandardCharsets.UTF_8).length;
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            bytes[at] = (byte) 0xE9;
            Folders.write(temporary.resolve(file), bytes);
            assertThat(Folders.faults(temporary, Lang.EN)).singleElement().asString().startsWith(named.get(file))
                    .endsWith("wanted UTF-8; byte E9 at position " + (at + 1) + " of the file is not. Save the file again as CSV UTF-8");
        });
    }

    @Test
    void linesAreCountedThroughQuotedBreaks() {
        var files = Folders.sound();
        files.put("actuals.csv", files.get("actuals.csv").replace("T4,DB,2020", "T4,DB,2099"));
        Folders.write(temporary, files);
        var lines = files.get("actuals.csv").lines().toList();
        int line = 1 + lines.indexOf(lines.stream().filter(text -> text.startsWith("T4,DB")).findFirst().orElseThrow());
        assertThat(Folders.faults(temporary, Lang.EN)).singleElement().asString().startsWith("actuals.csv:" + line + ":period:");
    }

    @Test
    void whatIsProbablyNotMeantIsOnlyWarnedOf() {
        var files = Folders.sound();
        files.put("shares.csv", files.get("shares.csv").replace("T1,U3,>=,400", "T1,U3,>=,300").replace("T3,U3,range,50,70", "T3,U3,>,49,"));
        files.put("share.csv", "anything");
        Folders.write(temporary, files);
        var warnings = Folders.read(temporary).warnings().stream();
        assertThat(warnings.map(Wording.in(Lang.EN)::of)).containsExactly(
                "share.csv:1:: '': this file is none of an exchange folder and was not read; the files of a folder are units.csv "
                + "term.csv resolution.csv clauses.csv breakthroughs.csv targets.csv shares.csv actuals.csv narrative.csv",
                "shares.csv:2:value: '300': the shares add up to 500, which does not carry the target, >= 600",
                "shares.csv:4:value: '49': the share is weaker than the target, range 50..60");
    }

    @Test
    void faultsOfAllFilesAreSaidAtOnceInOrder() {
        var files = Folders.sound();
        edits().filter(edit -> edit.rule() instanceof GoalRule || edit.rule() instanceof ActualRule)
                .forEach(edit -> files.computeIfPresent(edit.file(), (_, text) -> text.replace(edit.there(), edit.instead())));
        Folders.write(temporary, files);
        assertThat(Folders.faults(temporary, Lang.EN)).hasSize(8).anyMatch(line -> line.startsWith("targets.csv"));
        if (TermFolder.read(temporary) instanceof ReadOutcome.Faulty(var faults)) {
            assertThat(faults).isSorted();
        }
    }

    @Test
    void everyRuleHasATestItsRowAndItsWordingInBothLanguages() throws Exception {
        var elsewhere = List.of(FormRule.X1_FOLDER_IS_THERE, FormRule.X2_FILE_IS_THERE, FormRule.X3_FILE_CAN_BE_READ,
                FormRule.X4_TEXT_IS_UTF8, FormRule.X5_HEADER_IS_THERE, FormRule.X24_FILE_IS_OF_THE_FOLDER, FormRule.X25_FILE_IS_TEXT,
                FormRule.X26_TEXT_IS_NOT_UTF16, FormRule.X27_COMMAS_SEPARATE_CELLS, FormRule.X28_LINES_END_WITH_LF, FormRule.X30_WHOLE_FILE_IS_UTF8,
                ShareRule.S8_SHARES_ADD_UP_TO_THE_GOAL, ShareRule.S9_SHARE_IS_NOT_WEAKER_THAN_THE_GOAL);
        var tested = new ArrayList<Rule>(elsewhere);
        // No folder can break what binds a form: TreeEditsTest, UnitFormsTest, SetUpPagesTest, CorrectionPagesTest.
        tested.addAll(EnumSet.range(UnitRule.U8_CODE_FITS, UnitRule.U22_TEXT_FITS));
        tested.addAll(List.of(TermRule.M6_CODE_IS_NEW, TermRule.M7_HEADER_CHANGES, TermRule.M8_NOTHING_CHANGED_MEANWHILE,
                ClauseRule.C3_CODE_IS_NEW, ClauseRule.C4_NOTHING_CHANGED_MEANWHILE, ClauseRule.C5_WHAT_HANGS_ON_IT_GOES_BY_DECISION));
        edits().map(Edit::rule).forEach(tested::add);
        var rules = Stream.<Rule[]>of(FormRule.values(), UnitRule.values(), TermRule.values(), ClauseRule.values(),
                GoalRule.values(), TargetRule.values(), ShareRule.values(), ActualRule.values()).flatMap(Arrays::stream).toList();
        assertThat(tested).containsAll(rules);
        for (var rule : rules) {
            var page = Files.readString(Path.of("docs/rules/" + rule.key().substring(0, rule.key().indexOf('.')) + ".md"));
            assertThat(page).as("row of %s", rule).contains("\n| " + rule.code() + " |");
            for (var lang : Lang.values()) {
                assertThat(Wording.in(lang).of(rule.key(), "a", "b", "c")).doesNotContain("{");
            }
        }
    }
}
