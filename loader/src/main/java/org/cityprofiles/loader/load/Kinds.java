package org.cityprofiles.loader.load;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cityprofiles.core.document.DocumentKind;
import org.cityprofiles.core.value.FixedWord;
import org.cityprofiles.loader.json.JsonTree;
import org.cityprofiles.loader.json.Kind;

/** Tells what kind of document a file holds: by its folder, else by its {@code $schema}. */
final class Kinds {
    static final String CATALOGUE = "catalogue.json";

    private static final Pattern SCHEMA = Pattern.compile("(?:.*/)?([a-z]+)(?:\\.schema)?\\.json");

    private Kinds() {}

    static Optional<DocumentKind> ofPath(String path) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> path.startsWith(kind.folder() + "/"))
                .findFirst();
    }

    static String folders() {
        return Arrays.stream(DocumentKind.values())
                .map(kind -> kind.folder() + "/")
                .collect(Collectors.joining(", "));
    }

    /** The kind that the schema names: {@code …/place.schema.json}. */
    static Optional<DocumentKind> ofSchema(JsonTree tree) {
        int end = tree.kind(0) == Kind.OBJECT ? tree.next(0) : 0;
        for (int key = 1; key < end; key = tree.next(key + 1)) {
            if (tree.key(key).equals("$schema") && tree.kind(key + 1) == Kind.STRING) {
                Matcher name = SCHEMA.matcher(tree.text(key + 1));
                return name.matches() ? FixedWord.find(DocumentKind.class, name.group(1)) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
