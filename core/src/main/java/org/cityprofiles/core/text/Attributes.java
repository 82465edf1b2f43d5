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
    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl", "auto");

    private final String text;
    private final @Nullable Element element;
    private final List<RichTextFault> faults;
    private final Set<String> names = new HashSet<>();
    private int position;
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
            } else if (c == '/' || Character.isWhitespace(c)) {
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
        skipTo("=/> \t\r\n");
        String name = text.substring(start, Math.max(position, start + 1));
        position = start + name.length();
        int valueStart = position;
        String value = position < text.length() && text.charAt(position) == '=' ? value() : "";
        report(name, value, start, valueStart);
    }

    private String value() {
        position++;
        char quote = position < text.length() ? text.charAt(position) : ' ';
        if (quote != '"' && quote != '\'') {
            int start = position;
            skipTo("> \t\r\n");
            return text.substring(start, position);
        }
        int start = position + 1;
        int end = text.indexOf(quote, start);
        position = end < 0 ? text.length() : end + 1;
        return text.substring(start, end < 0 ? text.length() : end);
    }

    private void skipTo(String stops) {
        while (position < text.length() && stops.indexOf(text.charAt(position)) < 0) {
            position++;
        }
    }

    private void report(String name, String value, int start, int valueStart) {
        if (!names.add(name)) {
            faults.add(new RichTextFault(Kind.DUPLICATE_ATTRIBUTE, start, name));
        }
        AttributeType type = element == null ? null : element.attributes().get(name);
        if (element != null && type == null) {
            faults.add(new RichTextFault(Kind.UNKNOWN_ATTRIBUTE, start, name));
        }
        if (type != null) {
            CharacterReferences.faults(value, valueStart, faults);
            if (!valid(type, CharacterReferences.decode(value))) {
                faults.add(new RichTextFault(Kind.ATTRIBUTE_VALUE, start, name + "=\"" + value + "\""));
            }
        }
    }

    private static boolean valid(AttributeType type, String value) {
        try {
            return switch (type) {
                case TEXT -> !value.isBlank();
                case DIRECTION -> DIRECTIONS.contains(value);
                case LANGUAGE -> LanguageTag.parse(value).language().length() >= 2;
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
            return !PhoneNumber.parse(value.substring(4)).value().isEmpty();
        }
        return !WebAddress.parse(value).value().isEmpty();
    }
}
