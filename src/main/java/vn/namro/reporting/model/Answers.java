package vn.namro.reporting.model;

import java.util.List;
import java.util.Map;
import vn.namro.rule.Breach;

/** Whether every question was answered. */
public final class Answers {
    private Answers() {}

    /** @param said what was answered, by {@link Question#id()} */
    public static List<Breach> breaches(List<Question> questions, Map<String, String> said) {
        return questions.stream().filter(question -> !isAnswer(said.getOrDefault(question.id(), "")))
                .map(question -> Breach.of(ReportRule.S8_QUESTIONS_ARE_ANSWERED, question.id(), String.join(", ", question.targets()))).toList();
    }

    private static boolean isAnswer(String text) {
        return !text.isBlank() && text.length() <= Report.LONGEST_NOTE;
    }
}
