package org.cityprofiles.loader.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cityprofiles.core.text.InvalidRichTextException;
import org.cityprofiles.core.text.RichText;
import org.cityprofiles.core.text.RichTextFault;
import org.cityprofiles.core.value.InvalidValueException;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.loader.json.JsonTree;
import org.cityprofiles.loader.json.Kind;
import org.cityprofiles.loader.message.Phrase;
import org.cityprofiles.loader.message.Quoted;
import org.cityprofiles.loader.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** A rich text by language: per language one string or a list of them. */
final class RichTextShape extends ByLanguage<List<String>> implements Shape {
    private static final LanguageTag ANY = LanguageTag.parse("en");

    @Override
    public boolean check(Checking checking, int node) {
        JsonTree tree = checking.tree();
        if (tree.kind(node) != Kind.OBJECT) {
            return checking.wrongType(node, this);
        }
        Map<LanguageTag, List<String>> texts = texts(checking, node);
        if (texts.isEmpty() && tree.isLossy(node)) {
            return false;
        }
        try {
            tree.keep(node, RichText.of(texts));
            return true;
        } catch (InvalidValueException fault) {
            return texts.isEmpty() ? checking.invalid(node, fault) : refuse(checking, node);
        }
    }

    @Override
    @Nullable
    List<String> text(Checking checking, int node) {
        JsonTree tree = checking.tree();
        if (tree.kind(node) == Kind.STRING) {
            String only = checking.text(node);
            return only == null ? null : List.of(only);
        }
        if (tree.kind(node) != Kind.ARRAY) {
            checking.wrongType(node, new BlocksShape());
            return null;
        }
        List<String> blocks = new ArrayList<>();
        boolean sound = true;
        for (int each = node + 1; each < tree.next(node); each = tree.next(each)) {
            String block = checking.text(each, new StringShape());
            sound &= block != null;
            blocks.add(block == null ? "" : block);
        }
        return sound ? blocks : null;
    }

    /** Finds the blocks at fault once it is known that there is one. */
    private static boolean refuse(Checking checking, int object) {
        JsonTree tree = checking.tree();
        for (int key = object + 1; key < tree.next(object); key = tree.next(key + 1)) {
            if (!RecordShape.isComment(tree, key)) {
                language(checking, key + 1);
            }
        }
        return false;
    }

    private static void language(Checking checking, int node) {
        JsonTree tree = checking.tree();
        boolean list = tree.kind(node) == Kind.ARRAY;
        if (list && node + 1 == tree.next(node)) {
            Phrase message = Phrase.of("expected-found", Phrase.of("expect.text-blank"), checking.found(node));
            checking.report().add(ProblemCode.EMPTY_TEXT, node, message, null);
        }
        for (int block = list ? node + 1 : node; block < tree.next(node); block = tree.next(block)) {
            block(checking, block);
        }
    }

    private static void block(Checking checking, int node) {
        if (checking.tree().kind(node) != Kind.STRING || checking.tree().isBroken(node)) {
            return;
        }
        try {
            RichText.of(ANY, checking.tree().text(node));
        } catch (InvalidRichTextException markup) {
            markup.faults().forEach(fault -> markup(checking, node, fault));
        } catch (InvalidValueException fault) {
            checking.invalid(node, fault);
        }
    }

    private static void markup(Checking checking, int node, RichTextFault fault) {
        Phrase hint =
                switch (fault.kind()) {
                    case UNKNOWN_ELEMENT -> Phrase.of("hint.rich-text-elements");
                    case BARE_LESS_THAN -> Phrase.of("hint.rich-text-less-than");
                    default -> null;
                };
        checking.report().addInside(ProblemCode.INVALID_RICH_TEXT, node, fault.offset(), message(fault), hint);
    }

    private static Phrase message(RichTextFault fault) {
        String code = fault.kind().code();
        Quoted found = new Quoted(fault.found());
        return switch (fault.kind()) {
            case UNKNOWN_ELEMENT, UNCLOSED, MISPLACED_ELEMENT -> Phrase.of(code, '<' + found.bare() + '>');
            case UNEXPECTED_END -> Phrase.of(code, "</" + found.bare() + '>');
            case ATTRIBUTE_VALUE -> attribute(code, fault.found());
            default -> Phrase.of(code, found);
        };
    }

    // name="value", where the end is missing if it was shortened
    private static Phrase attribute(String code, String found) {
        int equals = found.indexOf('=');
        int end = found.endsWith("\"") ? found.length() - 1 : found.length();
        return Phrase.of(code, new Quoted(found.substring(0, equals)), new Quoted(found.substring(equals + 2, end)));
    }

    @Override
    public String expectation() {
        return "expect.rich-by-language";
    }

    /** What stands for one language. */
    private record BlocksShape() implements Shape {
        @Override
        public boolean check(Checking checking, int node) {
            return checking.wrongType(node, this);
        }

        @Override
        public String expectation() {
            return "expect.blocks";
        }
    }
}
