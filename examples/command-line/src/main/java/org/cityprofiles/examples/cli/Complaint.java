package org.cityprofiles.examples.cli;

import java.io.FileNotFoundException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in one line why a command could not be done. */
final class Complaint {
    private Complaint() {}

    static String about(Exception fault) {
        if (fault instanceof NoSuchFileException missing) {
            return missing.getFile() + ": there is no such file or folder";
        }
        if (fault instanceof AccessDeniedException denied) {
            return denied.getFile() + ": may not be read";
        }
        if (fault instanceof FileSystemException other) {
            return other.getFile() + ": cannot be read"
                    + (other.getReason() == null ? "" : " (" + other.getReason() + ")");
        }
        if (fault instanceof FileNotFoundException || fault instanceof java.io.IOException) {
            return String.valueOf(fault.getMessage());
        }
        return "a fault of this program, not of your files: " + fault;
    }
}
