package vn.namro;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The real program in a process of its own, with the demonstration's records; it can be killed. */
public final class RunningServer {
    private final Path data;
    private final int port;
    private final Map<String, String> passwords = new HashMap<>();
    private Process process;

    private RunningServer(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    public static RunningServer start(Path data) throws IOException {
        var server = new RunningServer(data, freePort());
        server.start();
        return server;
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    /** Starts it on the same folder, after it was killed too. */
    public void start() throws IOException {
        process = new ProcessBuilder(command("demo", "--data=" + data, "--port=" + port)).redirectErrorStream(true).start();
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var said = new ArrayList<String>();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            var words = line.strip().split("\\s+");
            if (line.startsWith("  ") && words.length > 2) {
                passwords.putIfAbsent(words[0], words[1]);
            }
            if (line.startsWith("Ready:")) {
                Thread.ofVirtual().start(() -> lines.lines().forEach(_ -> {}));
                return;
            }
        }
        throw new IOException("the server did not start: " + said);
    }

    public Visit visit(String name) {
        var visit = new Visit(port);
        visit.signIn(name, passwords.get(name));
        return visit;
    }

    /** A visit of nobody who is signed in, as programs come. */
    public Visit nobody() {
        return new Visit(port);
    }

    /** Another verb on the same data folder; its first line. */
    public String run(String... verb) throws IOException, InterruptedException {
        var all = new ArrayList<>(List.of(verb));
        all.add("--data=" + data);
        var other = new ProcessBuilder(command(all.toArray(String[]::new))).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var text = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        other.waitFor();
        return text.lines().findFirst().orElse("") + (other.exitValue() == 0 ? "" : " (exit " + other.exitValue() + ")");
    }

    /** SIGKILL to PostgreSQL and all its processes at once. */
    public void killDatabase() throws IOException {
        long pid = Long.parseLong(Files.readAllLines(data.resolve("postgresql/postmaster.pid")).getFirst().strip());
        var postmaster = ProcessHandle.of(pid).orElseThrow();
        var children = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
    }

    /** SIGKILL to the server. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private static List<String> command(String... verb) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
                "-Dnamro.home=" + Path.of("").toAbsolutePath(), "-cp", System.getProperty("java.class.path"), "vn.namro.NamRo"));
        command.addAll(List.of(verb));
        return command;
    }
}
