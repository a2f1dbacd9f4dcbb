package io.bridgehead.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The folder a copy keeps its state in, readable by its user alone: the embedded server's files, the passwords made
 * for it, and a lock that only one running copy holds.
 */
public final class DataFolder implements AutoCloseable {
    static final String LOCK = "lock";
    private static final String SECRETS = "secrets.properties";

    private final Path path;
    private @Nullable FileLock lock;

    public DataFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(this.path);
            claim();
            if (posix()) {
                Files.setPosixFilePermissions(this.path, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            throw new PlainException("The data folder " + path + " can't be created or written: " + reason(e), e);
        }
    }

    /** Marks the folder as ours before it is closed to others: never somebody's home or the whole of {@code /tmp}. */
    private void claim() throws IOException {
        var mark = path.resolve(LOCK);
        if (Files.exists(mark)) {
            return;
        }
        try (var files = Files.list(path)) {
            if (files.map(file -> file.getFileName().toString()).anyMatch(name -> !name.equals("lost+found"))) {
                throw new PlainException("The folder " + path + " holds files that aren't Bridgehead's data: name"
                        + " another one, or a new one.");
            }
        }
        Files.createFile(mark);
    }

    public Path path() {
        return path;
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }

    /** Takes the lock, or says that another copy has it. Held until {@link #close()} or the end of the process. */
    public boolean tryLock() {
        try {
            var channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var taken = acquire(channel);
            if (taken == null) {
                channel.close();
                return false;
            }
            lock = taken;
            return true;
        } catch (IOException e) {
            throw new PlainException("The data folder " + path + " can't be locked: " + reason(e), e);
        }
    }

    /** A secret kept here under a name, made at first use. */
    public String secret(String name) {
        var secrets = secrets();
        var known = secrets.getProperty(name);
        if (known != null) {
            return known;
        }
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        var made = HexFormat.of().formatHex(bytes);
        secrets.setProperty(name, made);
        write(secrets);
        return made;
    }

    /** What a running copy wrote here about itself under a name. */
    public Optional<String> read(String name) {
        try {
            var file = path.resolve(name);
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void write(String name, String text) {
        try {
            Files.writeString(path.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String name) {
        try {
            Files.deleteIfExists(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        var held = lock;
        if (held != null) {
            try {
                held.channel().close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            lock = null;
        }
    }

    private static @Nullable FileLock acquire(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private Properties secrets() {
        var secrets = new Properties();
        var file = path.resolve(SECRETS);
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                secrets.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return secrets;
    }

    /** Written beside and moved into place: a crash leaves the old secrets or the new ones, never half of them. */
    private void write(Properties secrets) {
        try {
            var file = path.resolve(SECRETS);
            var fresh = path.resolve(SECRETS + ".new");
            Files.deleteIfExists(fresh);
            if (posix()) {
                Files.createFile(
                        fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (var out = Files.newBufferedWriter(fresh)) {
                secrets.store(out, "Made by Bridgehead for its embedded database. Keep private.");
            }
            Files.move(
                    fresh,
                    file,
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING,
                    java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean posix() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : " (" + e.getMessage() + ")");
    }
}
