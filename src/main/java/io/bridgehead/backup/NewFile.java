package io.bridgehead.backup;

import io.bridgehead.platform.PlainException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** A file that is there when it is whole and on disk, and not before; readable by its user alone. */
final class NewFile {
    private NewFile() {}

    /** Writes what goes into a file. */
    interface Writing<T> {
        T to(OutputStream out) throws IOException;
    }

    /**
     * Writes a file that isn't there yet.
     *
     * @throws PlainException where there is one, or it can't be written
     */
    static <T> T write(Path file, Writing<T> writing) {
        var whole = file.toAbsolutePath().normalize();
        var folder = whole.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new PlainException("The folder of " + file + " isn't there: make it first, or name another.");
        }
        refuseToOverwrite(file, whole);
        try {
            var beside = Files.createTempFile(folder, ".bridgehead-", ".part", ownersOnly(folder));
            try {
                T written;
                try (var out = Files.newOutputStream(beside)) {
                    written = writing.to(out);
                }
                try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                Files.move(beside, whole);
                return written;
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (FileAlreadyExistsException e) {
            throw new PlainException(there(file), e);
        } catch (IOException e) {
            throw new PlainException(
                    "The file " + file + " can't be written: is the disk full, or the folder another user's? Nothing"
                            + " was left behind.",
                    e);
        }
    }

    private static void refuseToOverwrite(Path file, Path whole) {
        if (Files.exists(whole, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            throw new PlainException(there(file));
        }
    }

    private static String there(Path file) {
        return "There is a file " + file + " already, and it is left as it is: name another.";
    }

    private static FileAttribute<?>[] ownersOnly(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
