package vn.namro.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A server with a term, in processes of its own, as a person starts it; its data stand in a folder that goes with it. */
final class BenchServer implements AutoCloseable {
    private final Path data;
    private final int port;
    private final Process process;
    private final long millis;
    private final Map<String, String> passwords;

    private BenchServer(Path data, int port, Process process, long millis, Map<String, String> passwords) {
        this.data = data;
        this.port = port;
        this.process = process;
        this.millis = millis;
        this.passwords = passwords;
    }

    static BenchServer start(Path data) throws IOException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        long start = System.nanoTime();
        var process = new ProcessBuilder(command("demo", "--data=" + data, "--port=" + port)).redirectErrorStream(true).start();
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var passwords = new HashMap<String, String>();
        var said = new ArrayList<String>();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            var words = line.strip().split("\\s+");
            if (line.startsWith("  ") && words.length > 2) {
                passwords.put(words[0], words[1]);
            }
            if (line.startsWith("Ready:")) {
                Thread.ofVirtual().start(() -> lines.lines().forEach(_ -> {}));
                return new BenchServer(data, port, process, (System.nanoTime() - start) / 1_000_000, passwords);
            }
        }
        throw new IOException(String.join("\n", said));
    }

    /** Another verb on the same data. */
    static String run(Path data, String... verb) throws IOException, InterruptedException {
        var all = new ArrayList<>(List.of(verb));
        all.add("--data=" + data);
        var process = new ProcessBuilder(command(all.toArray(String[]::new))).redirectErrorStream(true).start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", verb) + ": " + text);
        }
        return text.lines().findFirst().orElse("");
    }

    private static List<String> command(String... verb) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("namro.home", ".")).resolve("namro").toString()));
        command.addAll(List.of(verb));
        return command;
    }

    int port() {
        return port;
    }

    /** From the command to the first page that can be asked for. */
    long startMillis() {
        return millis;
    }

    BenchVisitor visitor(String name) {
        return BenchVisitor.signedIn(port, name, passwords.get(name));
    }

    /** What the program holds of the machine's memory, and PostgreSQL with all its processes (what they share counted once), in MB. */
    String memory() throws IOException {
        long database = 0;
        var pid = Files.readAllLines(data.resolve("postgresql/postmaster.pid")).getFirst().strip();
        var postmaster = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        database += kilobytes(postmaster.pid());
        for (var child : postmaster.descendants().toList()) {
            database += kilobytes(child.pid());
        }
        return (kilobytes(process.pid()) >> 10) + " MB, PostgreSQL " + (database >> 10) + " MB";
    }

    private static long kilobytes(long pid) throws IOException {
        var file = Path.of("/proc/" + pid + "/smaps_rollup");
        return !Files.isReadable(file) ? 0 : Files.readAllLines(file).stream().filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).sum();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
