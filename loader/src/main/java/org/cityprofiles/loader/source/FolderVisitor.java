package org.cityprofiles.loader.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.cityprofiles.loader.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Walks a folder, links included as long as they stay inside it. */
final class FolderVisitor extends SimpleFileVisitor<Path> {
    private static final String PICTURES = "images";

    private final Path root;
    private final Collector found;

    FolderVisitor(Path root, Collector found) {
        this.root = root;
        this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        boolean passedOver = isHidden(folder) || relative(folder).equals(PICTURES) || leadsOut(folder);
        return passedOver ? FileVisitResult.SKIP_SUBTREE : next();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (isHidden(file) || !Collector.isJson(file.toString()) || leadsOut(file)) {
            return next();
        }
        String name = FolderSource.slashes(file);
        if (attributes.isRegularFile()) {
            found.add(new SourceFile(name, relative(file), attributes.size(), () -> Files.readAllBytes(file)));
        } else {
            found.refuse(ProblemCode.UNREADABLE, name, "unreadable.other-sort");
        }
        return next();
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) {
        String name = FolderSource.slashes(file);
        if (fault instanceof FileSystemLoopException) {
            found.refuse(ProblemCode.UNSAFE_LINK, name, "unsafe-link.loop");
        } else if (!isHidden(file)) {
            found.refuse(ProblemCode.UNREADABLE, name, why(fault));
        }
        return next();
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException fault) {
        if (fault != null) {
            found.refuse(ProblemCode.UNREADABLE, FolderSource.slashes(folder), why(fault));
        }
        return next();
    }

    private static String why(IOException fault) {
        return fault instanceof AccessDeniedException ? "unreadable.no-permission" : "unreadable";
    }

    private FileVisitResult next() {
        return found.isFull() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
        return !path.equals(root) && String.valueOf(path.getFileName()).startsWith(".");
    }

    private boolean leadsOut(Path path) throws IOException {
        if (path.equals(root) || !Files.isSymbolicLink(path)) {
            return false;
        }
        if (!Files.exists(path)) {
            found.refuse(ProblemCode.UNREADABLE, FolderSource.slashes(path), "unreadable.broken-link");
            return true;
        }
        boolean out = !path.toRealPath().startsWith(root.toRealPath());
        if (out) {
            found.refuse(ProblemCode.UNSAFE_LINK, FolderSource.slashes(path), "unsafe-link.outside");
        }
        return out;
    }

    private String relative(Path path) {
        return FolderSource.slashes(root.relativize(path));
    }
}
