package org.incipit.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Map;

/** Why the machine did not do its part, in words instead of Java's names. */
public final class Reason {

    private static final Map<Class<? extends FileSystemException>, String> WORDS = Map.of(
            AccessDeniedException.class, "is not allowed to be written",
            NoSuchFileException.class, "is not there any more",
            FileAlreadyExistsException.class, "is there already, and is not what it should be",
            NotDirectoryException.class, "is no folder",
            DirectoryNotEmptyException.class, "is a folder that has files in it",
            AtomicMoveNotSupportedException.class, "cannot be moved in one step by this file system");

    private Reason() {}

    /** What is wrong, with the file concerned where that is known. */
    public static String of(IOException failure) {
        if (failure instanceof FileSystemException e && e.getFile() != null) {
            String words =
                    WORDS.getOrDefault(e.getClass(), e.getReason() == null ? "cannot be written" : e.getReason());
            String file = "'" + e.getFile().replace('\\', '/') + "'";
            return WORDS.containsKey(e.getClass()) ? file + " " + words : file + ": " + words;
        }
        return failure.getMessage() == null ? "the system gives no reason" : failure.getMessage();
    }
}
