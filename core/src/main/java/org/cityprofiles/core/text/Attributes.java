package org.cityprofiles.core.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cityprofiles.core.text.RichTextFault.Kind;
import org.cityprofiles.core.text.RichTextPolicy.AttributeType;
import org.cityprofiles.core.text.RichTextPolicy.Element;
import org.cityprofiles.core.value.EmailAddress;
import org.cityprofiles.core.value.InvalidValueException;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.PhoneNumber;
import org.cityprofiles.core.value.WebAddress;
import org.jspecify.annotations.Nullable;

/** Reads the attributes of one start tag, up to and with its closing bracket. */
final class Attributes {
    private static final String SPACES = " \t\n\f\r";
    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl", "auto");

    private final String text;
    private final @Nullable Element element;
    private final List<RichTextFault> faults;
    private final Set<String> names = new HashSet<>();
    private int position;
    private int valueStart;
    private int valueEnd;
    private boolean closed;
    private boolean selfClosing;

    Attributes(String text, int position, @Nullable Element element, List<RichTextFault> faults) {
        this.text = text;
        this.position = position;
        this.element = element;
        this.faults = faults;
    }

    /** Reads to the end of the tag and gives the position after it. */
    int read() {
        while (position < text.length() && !closed) {
            char c = text.charAt(position);
            if (c == '>') {
                closed = true;
                position++;
            } else if (c == '/' || isSpace(c)) {
                selfClosing |= c == '/';
                position++;
            } else {
                attribute();
            }
        }
        return position;
    }

    boolean closed() {
        return closed;
    }

    boolean selfClosing() {
        return selfClosing;
    }

    Set<String> names() {
        return names;
    }

    private void attribute() {
        int start = position;
        position++;
        skipTo("=/>" + SPACES);
        String name = text.substring(start, position);
        int afterName = position;
        skipSpaces();
        boolean assigned = position < text.length() && text.charAt(position) == '=';
        if (assigned) {
            value();
        } else {
            position = afterName;
        }
        report(name, assigned ? text.substring(valueStart, valueEnd) : "", start);
    }

    private void value() {
        position++;
        skipSpaces();
        char quote = position < text.length() ? text.charAt(position) : ' ';
        if (quote == '"' || quote == '\'') {
            int end = text.indexOf(quote, position + 1);
            valueStart = position + 1;
            valueEnd = end < 0 ? text.length() : end;
            position = end < 0 ? text.length() : end + 1;
        } else {
            valueStart = position;
            skipTo(">" + SPACES);
            valueEnd = position;
        }
    }

    private void skipTo(String stops) {
        while (position < text.length() && stops.indexOf(text.charAt(position)) < 0) {
            position++;
        }
    }

    private void skipSpaces() {
        while (position < text.length() && isSpace(text.charAt(position))) {
            position++;
        }
    }

    /** Whether HTML takes a character for a space inside a tag; other spaces of Unicode are parts of names. */
    static boolean isSpace(char c) {
        return SPACES.indexOf(c) >= 0;
    }

    /** Whether there is nothing but such spaces between two offsets. */
    static boolean isSpace(String text, int from, int to) {
        int at = from;
        while (at < to && isSpace(text.charAt(at))) {
            at++;
        }
        return at == to;
    }

    private void report(String name, String value, int start) {
        if (!names.add(name)) {
            faults.add(RichTextFault.of(Kind.DUPLICATE_ATTRIBUTE, start, name));
        }
        AttributeType type = element == null ? null : element.attributes().get(name);
        if (element != null && type == null) {
            faults.add(RichTextFault.of(Kind.UNKNOWN_ATTRIBUTE, start, name));
        }
        if (type != null) {
            CharacterReferences.faults(value, valueStart, true, faults);
            if (!valid(type, CharacterReferences.decode(value))) {
                faults.add(RichTextFault.of(Kind.ATTRIBUTE_VALUE, start, name + "=\"" + value + "\""));
            }
        }
    }

    static boolean valid(AttributeType type, String value) {
        try {
            return switch (type) {
                case TEXT -> !PlainText.isBlank(value);
                case DIRECTION -> DIRECTIONS.contains(value);
                case LANGUAGE -> !LanguageTag.parse(value).language().isEmpty();
                case ADDRESS -> isAddress(value);
            };
        } catch (InvalidValueException e) {
            // the fault is reported by the caller, at the attribute
            return false;
        }
    }

    private static boolean isAddress(String value) {
        if (value.startsWith("mailto:")) {
            return !EmailAddress.parse(value.substring(7)).value().isEmpty();
        }
        if (value.startsWith("tel:")) {
            String number = value.substring(4);
            return PhoneNumber.parse(number).dialled().equals(number);
        }
        return !WebAddress.parse(value).value().isEmpty();
    }
}
