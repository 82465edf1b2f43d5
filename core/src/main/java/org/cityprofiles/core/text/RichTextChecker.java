package org.cityprofiles.core.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cityprofiles.core.text.RichTextFault.Kind;
import org.cityprofiles.core.text.RichTextPolicy.Content;
import org.cityprofiles.core.text.RichTextPolicy.Element;
import org.jspecify.annotations.Nullable;

/** Reads one block tag by tag, keeps the open elements, and notes everything that is outside the subset. */
final class RichTextChecker {
    /** How deep elements may lie in each other; browsers and sanitisers stop following somewhere. */
    private static final int MAX_DEPTH = 32;

    /** Elements of HTML outside the subset that have no end tag, so that its lack is no second fault. */
    private static final Set<String> NEVER_CLOSED =
            Set.of("area", "base", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    private final String text;
    private final boolean blockwise;
    private final List<RichTextFault> faults = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, Integer> openByName = new HashMap<>();
    private int position;
    private boolean readable;

    private record Open(String name, @Nullable Element element, int offset) {}

    RichTextChecker(String text) {
        this.text = text;
        this.blockwise = RichTextPolicy.hasBlockElements(text);
    }

    List<RichTextFault> check() {
        while (position < text.length()) {
            if (text.charAt(position) == '<') {
                markup();
            } else {
                characters();
            }
        }
        open.forEach(element -> fault(Kind.UNCLOSED, element.offset(), element.name()));
        faults.sort(Comparator.comparingInt(RichTextFault::offset));
        return List.copyOf(faults);
    }

    /** Whether there was something to read between the tags. */
    boolean readable() {
        return readable;
    }

    private void characters() {
        int end = text.indexOf('<', position);
        int next = end < 0 ? text.length() : end;
        String run = text.substring(position, next);
        if (!run.isBlank() && !textAllowed()) {
            int lead = run.length() - run.stripLeading().length();
            fault(Kind.MISPLACED_TEXT, position + lead, run.strip());
        }
        CharacterReferences.faults(run, position, false, faults);
        readable = readable || !PlainText.isBlank(CharacterReferences.decode(run));
        position = next;
    }

    private boolean textAllowed() {
        Open parent = open.peek();
        if (parent == null) {
            return !blockwise;
        }
        return parent.element() == null || parent.element().content() != Content.ITEMS;
    }

    private void markup() {
        char next = position + 1 < text.length() ? text.charAt(position + 1) : ' ';
        if (next == '!' || next == '?') {
            declaration();
        } else if (next == '/') {
            endTag();
        } else if (isLetter(next)) {
            startTag();
        } else {
            fault(Kind.BARE_LESS_THAN, position, rest());
            position++;
        }
    }

    private void declaration() {
        boolean comment = text.startsWith("<!--", position);
        int end = text.indexOf(comment ? "-->" : ">", position);
        fault(Kind.DECLARATION, position, rest());
        position = end < 0 ? text.length() : end + (comment ? 3 : 1);
    }

    private void endTag() {
        int start = position;
        position += 2;
        String name = name();
        int end = text.indexOf('>', position);
        boolean tidy = end >= 0 && Attributes.isSpace(text, position, end);
        position = end < 0 ? text.length() : end + 1;
        if (!tidy || !close(name)) {
            fault(Kind.UNEXPECTED_END, start, name);
        }
    }

    /** Closes the innermost element of this name; what was left open inside it is unclosed. */
    private boolean close(String name) {
        if (!isOpen(name)) {
            return false;
        }
        for (Open last = pop(); !last.name().equals(name); last = pop()) {
            fault(Kind.UNCLOSED, last.offset(), last.name());
        }
        return true;
    }

    private boolean isOpen(String name) {
        return openByName.getOrDefault(name, 0) > 0;
    }

    private void push(Open element) {
        open.push(element);
        openByName.merge(element.name(), 1, Integer::sum);
    }

    private Open pop() {
        Open last = open.pop();
        openByName.merge(last.name(), -1, Integer::sum);
        return last;
    }

    private void startTag() {
        int start = position;
        position++;
        String name = name();
        Element element = RichTextPolicy.elements().get(name);
        if (element == null) {
            fault(Kind.UNKNOWN_ELEMENT, start, name);
        }
        Attributes attributes = new Attributes(text, position, element, faults);
        position = attributes.read();
        if (!attributes.closed()) {
            fault(Kind.UNCLOSED, start, name);
            return;
        }
        if (element != null) {
            inPlace(element, start, attributes.names());
        }
        boolean empty = element == null
                ? attributes.selfClosing() || NEVER_CLOSED.contains(name)
                : element.content() == Content.NOTHING;
        if (!empty) {
            push(new Open(name, element, start));
        }
    }

    private void inPlace(Element element, int start, Set<String> attributes) {
        for (String name : element.required()) {
            if (!attributes.contains(name)) {
                fault(Kind.MISSING_ATTRIBUTE, start, name);
            }
        }
        if (!placeAllowed(element)) {
            fault(Kind.MISPLACED_ELEMENT, start, element.name());
        }
    }

    private boolean placeAllowed(Element element) {
        Open parent = open.peek();
        boolean linkInLink = element.name().equals("a") && isOpen("a");
        if (open.size() >= MAX_DEPTH) {
            return false;
        }
        if (parent == null) {
            return element.block() ? !element.name().equals("li") : !blockwise;
        }
        if (parent.element() == null) {
            return !linkInLink;
        }
        return switch (parent.element().content()) {
            case ITEMS -> element.name().equals("li");
            case FLOW -> !element.name().equals("li") && !linkInLink;
            case INLINE -> !element.block() && !linkInLink;
            case NOTHING -> false;
        };
    }

    private String name() {
        int start = position;
        while (position < text.length() && (isLetter(text.charAt(position)) || isDigit(text.charAt(position)))) {
            position++;
        }
        String name = text.substring(start, position);
        return name.equals(name.toLowerCase(Locale.ROOT)) ? name : "<" + name + ">";
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The next characters, more than a fault shows and less than all. */
    private String rest() {
        return text.substring(position, Math.min(text.length(), position + 100));
    }

    private void fault(Kind kind, int offset, String found) {
        faults.add(RichTextFault.of(kind, offset, found));
    }
}
