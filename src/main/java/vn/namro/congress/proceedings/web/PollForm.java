package vn.namro.congress.proceedings.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import vn.namro.congress.proceedings.model.Declaration;
import vn.namro.congress.proceedings.model.Majority;
import vn.namro.congress.proceedings.model.PollBase;
import vn.namro.congress.proceedings.model.PollRequest;
import vn.namro.congress.proceedings.model.PollRules;
import vn.namro.congress.proceedings.model.PollSubject;
import vn.namro.congress.proceedings.model.PollWay;

/** A poll as it was typed, field by field. */
public record PollForm(Map<String, String> fields) {
    public PollForm {
        fields = Map.copyOf(fields);
    }

    static PollForm empty(PollRules rules, String question, PollSubject subject) {
        return new PollForm(Map.of("question", question, "rules", rules.name(), "base", rules.base().code(), "majority", rules.majority().code(), "less", "0",
                "way", PollWay.HANDS.code(), "areas", "A\nB\nC", "subject", subject.kind().code(), "reference", subject.reference()));
    }

    static PollForm of(Declaration declaration) {
        var fields = new HashMap<>(empty(declaration.rules(), declaration.question(), declaration.subject()).fields());
        fields.put("base", declaration.base().code());
        fields.put("majority", declaration.majority().code());
        fields.put("written_rule", declaration.writtenRule());
        fields.put("less", Long.toString(declaration.less()));
        fields.put("less_reason", declaration.lessReason());
        fields.put("way", declaration.way().code());
        fields.put("areas", String.join("\n", declaration.areas()));
        if (declaration.mock()) {
            fields.put("mock", "yes");
        }
        return new PollForm(fields);
    }

    /** What was typed, in one normal form and without space around it. */
    public String text(String field) {
        return Typed.text(fields.get(field));
    }

    PollRequest request() {
        return new PollRequest(text("question"), subject(text("subject"), text("reference")), PollRules.named(text("rules")).orElse(null), PollBase.parse(text("base")).orElse(null),
                Majority.parse(text("majority")).orElse(null), text("written_rule"), Typed.whole(fields.get("less")), text("less_reason"), PollWay.parse(text("way")).orElse(null),
                text("areas").lines().map(String::strip).filter(area -> !area.isEmpty()).toList(), !text("mock").isEmpty());
    }

    /** @param code of what is put to the vote; a question by itself where it is none */
    static PollSubject subject(String code, String reference) {
        return Arrays.stream(PollSubject.Kind.values()).filter(kind -> kind.code().equals(code) && kind != PollSubject.Kind.QUESTION)
                .findFirst().map(kind -> new PollSubject(kind, reference)).orElse(PollSubject.QUESTION);
    }
}
