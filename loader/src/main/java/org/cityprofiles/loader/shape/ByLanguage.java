package org.cityprofiles.loader.shape;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cityprofiles.core.value.InvalidValueException;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.loader.json.JsonTree;
import org.cityprofiles.loader.message.Phrase;
import org.cityprofiles.loader.message.Quoted;
import org.cityprofiles.loader.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Reads an object of language tags: what plain and rich texts have in common. */
abstract class ByLanguage<T> {
    /** The text in one language, or null if it is at fault, which is then reported. */
    abstract @Nullable T text(Checking checking, int node);

    /** The sound texts in the order of writing; what is at fault is reported and taken out. */
    final Map<LanguageTag, T> texts(Checking checking, int object) {
        JsonTree tree = checking.tree();
        Map<LanguageTag, T> texts = new LinkedHashMap<>();
        int end = tree.next(object);
        for (int key = object + 1; key < end; key = tree.next(key + 1)) {
            if (tree.isRemoved(key) || RecordShape.isComment(tree, key)) {
                continue;
            }
            LanguageTag language = language(checking, key);
            T text = text(checking, key + 1);
            if (language == null || text == null) {
                tree.markLossy(object);
            } else if (texts.putIfAbsent(language, text) != null) {
                repeated(checking, key, language);
            }
        }
        return texts;
    }

    private static @Nullable LanguageTag language(Checking checking, int key) {
        if (checking.tree().isBroken(key)) {
            return null;
        }
        try {
            return LanguageTag.parse(checking.tree().key(key));
        } catch (InvalidValueException fault) {
            checking.invalid(key, fault);
            return null;
        }
    }

    private static void repeated(Checking checking, int key, LanguageTag language) {
        Phrase message = Phrase.of("duplicate-key", new Quoted(language.toString()));
        checking.report().add(ProblemCode.DUPLICATE_KEY, key, message, Phrase.of("hint.duplicate-key"));
    }
}
