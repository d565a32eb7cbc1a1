package vn.namro.web;

import java.util.List;
import vn.namro.rule.Breach;
import vn.namro.rule.Fault;

/**
 * One thing wrong in what a program sent.
 *
 * @param where a pointer into the body ({@code /cells/0/value}), the name of a header, or a place in a file ({@code targets.csv:4:metric})
 * @param found what stands there, empty where nothing does
 * @param wanted the key of the wording that says what is wanted, with its arguments
 */
public record ApiFault(String where, String found, String wanted, List<Object> arguments) {
    public static ApiFault at(String where, String found, String wanted, Object... arguments) {
        return new ApiFault(where, found, wanted, List.of(arguments));
    }

    public static ApiFault of(String where, String found, Breach breach) {
        return new ApiFault(where, found, breach.rule().key(), breach.arguments());
    }

    public static ApiFault of(Fault fault) {
        return new ApiFault(fault.file() + ":" + Math.max(fault.line(), 1) + ":" + fault.column(), fault.found(), fault.wanted(), fault.arguments());
    }
}
