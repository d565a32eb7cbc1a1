package vn.namro.drafting.web;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.namro.documents.FaultyFile;
import vn.namro.drafting.DraftText;
import vn.namro.language.Lang;
import vn.namro.language.Wording;

/** The office's own words for the linter, where its data folder has them; a file that is wrong stops the start, so that it is mended. */
@Component
class OfficeWords implements InitializingBean {
    static final String FILE = "lint-words.txt";

    private final Path file;

    OfficeWords(@Value("${namro.data}") String data) {
        this.file = Path.of(data, FILE);
    }

    @Override
    public void afterPropertiesSet() {
        if (Files.exists(file)) {
            try {
                DraftText.learn(file);
            } catch (FaultyFile faulty) {
                throw new IllegalStateException(String.join("; ", faulty.faults().stream().map(Wording.in(Lang.VI)::of).toList()), faulty);
            }
        }
    }
}
