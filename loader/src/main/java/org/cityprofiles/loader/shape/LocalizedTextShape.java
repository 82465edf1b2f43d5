package org.cityprofiles.loader.shape;

import java.util.Map;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.value.InvalidValueException;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.loader.json.JsonTree;
import org.cityprofiles.loader.json.Kind;
import org.jspecify.annotations.Nullable;

/** A text by language. */
final class LocalizedTextShape extends ByLanguage<String> implements Shape {
    private static final LanguageTag ANY = LanguageTag.parse("en");

    @Override
    public boolean check(Checking checking, int node) {
        JsonTree tree = checking.tree();
        if (tree.kind(node) != Kind.OBJECT) {
            return checking.wrongType(node, this);
        }
        Map<LanguageTag, String> texts = texts(checking, node);
        if (texts.isEmpty() && tree.isLossy(node)) {
            return false;
        }
        try {
            tree.keep(node, LocalizedText.of(texts));
            return true;
        } catch (InvalidValueException fault) {
            return refuse(checking, node, texts, fault);
        }
    }

    @Override
    @Nullable
    String text(Checking checking, int node) {
        return checking.text(node, new StringShape());
    }

    /** Finds the texts at fault once it is known that there is one. */
    private static boolean refuse(
            Checking checking, int object, Map<LanguageTag, String> texts, InvalidValueException fault) {
        if (texts.isEmpty()) {
            return checking.invalid(object, fault);
        }
        JsonTree tree = checking.tree();
        for (int key = object + 1; key < tree.next(object); key = tree.next(key + 1)) {
            if (tree.kind(key + 1) == Kind.STRING && !tree.isBroken(key + 1) && !RecordShape.isComment(tree, key)) {
                single(checking, key + 1);
            }
        }
        return false;
    }

    private static void single(Checking checking, int node) {
        try {
            LocalizedText.of(ANY, checking.tree().text(node));
        } catch (InvalidValueException fault) {
            checking.invalid(node, fault);
        }
    }

    @Override
    public String expectation() {
        return "expect.by-language";
    }
}
