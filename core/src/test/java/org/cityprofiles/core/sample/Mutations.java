package org.cityprofiles.core.sample;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.text.RichText;
import org.cityprofiles.core.value.CalendarDuration;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.CurrencyCode;
import org.cityprofiles.core.value.EmailAddress;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.PhoneNumber;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.core.value.WebAddress;
import org.jspecify.annotations.Nullable;

/** Makes copies of records that differ from them in exactly one place, for every place there is. */
public final class Mutations {
    private Mutations() {}

    /** All records in a record, itself first. */
    public static List<Record> parts(Record root) {
        List<Record> parts = new ArrayList<>(List.of(root));
        for (int i = 0; i < root.getClass().getRecordComponents().length; i++) {
            collect(value(root, i), parts);
        }
        return parts;
    }

    private static void collect(@Nullable Object value, List<Record> parts) {
        if (value instanceof List<?> list) {
            list.forEach(element -> collect(element, parts));
        } else if (value instanceof Record part) {
            parts.addAll(parts(part));
        }
    }

    /** The record with one component replaced. */
    public static Record with(Record record, int index, @Nullable Object replacement)
            throws ReflectiveOperationException {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = i == index ? replacement : value(record, i);
        }
        Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
        return (Record) constructor.newInstance(values);
    }

    /** The value of a component. */
    public static @Nullable Object value(Record record, int index) {
        try {
            return record.getClass().getRecordComponents()[index].getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every copy that differs in one place. */
    public static List<Record> of(Record record) throws ReflectiveOperationException {
        List<Record> copies = new ArrayList<>();
        for (int i = 0; i < record.getClass().getRecordComponents().length; i++) {
            Object value = value(record, i);
            List<Object> changes = value == null ? List.of() : changes(value);
            for (Object change : changes) {
                copies.add(with(record, i, change));
            }
            if (value != null && isNullable(record.getClass().getRecordComponents()[i])) {
                copies.add(with(record, i, null));
            }
        }
        return copies;
    }

    /** Whether a component may be absent. */
    public static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static List<Object> changes(Object value) throws ReflectiveOperationException {
        if (value instanceof List<?> list) {
            return ofList(list);
        }
        if (value instanceof LocalizedText text) {
            return List.of(text.with(text.languages().get(0), "changed"), text.with(LanguageTag.parse("fy"), "added"));
        }
        if (value instanceof RichText text) {
            return List.of(
                    RichText.of(text.languages().get(0), "changed"),
                    RichText.of(
                            LanguageTag.parse("fy"),
                            text.in(text.languages().get(0)).orElseThrow().get(0)));
        }
        Object leaf = leaf(value);
        return leaf != null ? List.of(leaf) : List.copyOf(of((Record) value));
    }

    private static List<Object> ofList(List<?> list) throws ReflectiveOperationException {
        List<Object> changes = new ArrayList<>(List.of(List.of()));
        for (int i = 0; i < list.size(); i++) {
            for (Object change : changes(list.get(i))) {
                List<Object> copy = new ArrayList<>(list);
                copy.set(i, change);
                changes.add(copy);
            }
        }
        if (list.size() > 1) {
            List<Object> turned = new ArrayList<>(list);
            Collections.reverse(turned);
            changes.add(turned);
        }
        return changes;
    }

    private static @Nullable Object leaf(Object value) {
        if (value instanceof Enum<?> constant) {
            List<Object> constants =
                    Arrays.asList((Object[]) constant.getDeclaringClass().getEnumConstants());
            return constants.get((constants.indexOf(constant) + 1) % constants.size());
        }
        if (value instanceof Number number) {
            return changed(number);
        }
        if (value instanceof Boolean flag) {
            return !flag;
        }
        return value instanceof String text ? text + "x" : ofValue(value);
    }

    private static Object changed(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal.add(BigDecimal.ONE);
        }
        if (number instanceof Double degrees) {
            return Math.nextUp(degrees);
        }
        return number instanceof Long count ? (Object) (count + 1) : (Object) (number.intValue() + 1);
    }

    private static @Nullable Object ofValue(Object value) {
        if (value instanceof Slug id) {
            return new Slug(id + "x");
        }
        if (value instanceof WebAddress address) {
            return new WebAddress(address + "x");
        }
        if (value instanceof PartialDate date) {
            return PartialDate.ofYear(date.year() + 1);
        }
        if (value instanceof LanguageTag) {
            return LanguageTag.parse("fy");
        }
        if (value instanceof CountryCode) {
            return CountryCode.parse("XK");
        }
        if (value instanceof CurrencyCode) {
            return CurrencyCode.parse("RON");
        }
        if (value instanceof EmailAddress address) {
            return new EmailAddress("x" + address);
        }
        if (value instanceof PhoneNumber number) {
            return new PhoneNumber(number + "1");
        }
        return value instanceof CalendarDuration ? CalendarDuration.parse("P9Y") : null;
    }
}
