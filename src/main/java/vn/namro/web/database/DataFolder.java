package vn.namro.web.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which a server keeps all that it knows. One process holds it; others may join the database that the
 * holder runs, never start a second one on the same files.
 */
public final class DataFolder implements AutoCloseable {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path path;
    private final @Nullable FileChannel held;

    private DataFolder(Path path, @Nullable FileChannel held) {
        this.path = path;
        this.held = held;
    }

    /** Opens the folder, makes it when there is none, and holds it unless another process does. */
    public static DataFolder open(Path at) {
        try {
            var path = at.toAbsolutePath().normalize();
            if (!Files.isDirectory(path)) {
                Files.createDirectories(path.getParent());
                Files.createDirectory(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            var channel = FileChannel.open(path.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locks(channel)) {
                return new DataFolder(path, channel);
            }
            channel.close();
            return new DataFolder(path, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Whether this process holds the folder; if not, another one runs its database now. */
    public boolean isHeld() {
        return held != null;
    }

    public Path path() {
        return path;
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }

    /** A random secret that stays the same for the life of the folder, readable by its owner alone. */
    public String secret(String name) {
        var file = path.resolve("secrets").resolve(name);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                var bytes = new byte[24];
                RANDOM.nextBytes(bytes);
                writePrivately(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + "\n");
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file that only its owner may read; whole or not at all. */
    public static void writePrivately(Path file, String content) throws IOException {
        var beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        Files.createFile(beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(beside, content);
        Files.move(beside, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() {
        if (held != null) {
            try {
                held.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
