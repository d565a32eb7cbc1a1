package vn.namro.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.namro.congress.Count;
import vn.namro.congress.CountResult;
import vn.namro.congress.ElectionWording;
import vn.namro.congress.Elections;
import vn.namro.exchange.election.CountFile;
import vn.namro.exchange.election.ElectionFolder;
import vn.namro.exchange.election.ElectionRecord;
import vn.namro.language.Lang;
import vn.namro.language.Wording;
import vn.namro.rule.Fault;

/** Counts an election again from its record alone: no server, no database (docs/count.md). */
@Command(name = "count", mixinStandardHelpOptions = true,
        description = "Kiểm phiếu lại từ hồ sơ bầu cử. / Count an election again from its record.")
final class CountCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int REFUSED = 1;

    @Parameters(paramLabel = "DIR", description = "Thư mục có election.json và ballots.csv. / Folder with election.json and ballots.csv.")
    private Path folder = Path.of("");

    @Option(names = "--json", paramLabel = "OUT", description = "Tệp JSON ghi kết quả. / JSON file for the result.")
    private @Nullable Path json;

    @Option(names = "--lang", paramLabel = "vi|en", description = "Ngôn ngữ. / The language.", defaultValue = "vi")
    private Lang lang = Lang.VI;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (json != null && ElectionFolder.isPartOf(folder, json)) {
            throw new ParameterException(spec.commandLine(),
                    ElectionWording.in(lang).of("congress.count.overwrites", json));
        }
        var record = ElectionFolder.read(folder, this::say);
        return record.isPresent() ? count(record.get()) : REFUSED;
    }

    private int count(ElectionRecord record) {
        return switch (Elections.count(record.election(), record.ballots())) {
            case Count.Counted counted -> print(counted.result());
            case Count.Misdecided misdecided -> {
                record.faults(misdecided).forEach(this::say);
                yield REFUSED;
            }
        };
    }

    private int print(CountResult result) {
        var wording = ElectionWording.in(lang);
        if (json != null) {
            write(result, wording, json);
        }
        CountText.print(result, wording, spec.commandLine().getOut());
        return result.refused() ? REFUSED : DONE;
    }

    private void write(CountResult result, ElectionWording wording, Path file) {
        try {
            CountFile.write(result, wording, file);
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), wording.of("congress.count.unwritable", file), e);
        }
    }

    private void say(Fault fault) {
        spec.commandLine().getErr().println(Wording.in(lang).of(fault));
    }
}
