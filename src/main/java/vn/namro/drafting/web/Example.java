package vn.namro.drafting.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a leader asked of the congress of 4 August 2020 that the five clears come from, as the press quoted it. */
final class Example {
    private static final String TEXT = read();

    private Example() {}

    static LintPage page(String clears) {
        var form = new DraftForm(TEXT, clears, "");
        return new LintPage(form, "lint.page.of_example", "", false, form.results(), List.of(), List.of());
    }

    private static String read() {
        try (var in = Example.class.getResourceAsStream("/drafting/example.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
