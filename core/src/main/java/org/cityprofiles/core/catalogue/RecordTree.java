package org.cityprofiles.core.catalogue;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cityprofiles.core.constraint.RefersTo;
import org.cityprofiles.core.constraint.Target;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.text.RichText;
import org.cityprofiles.core.value.Slug;
import org.jspecify.annotations.Nullable;

/** Walks the records of a document depth first, in the order of their components, and knows where it is. */
final class RecordTree {
    /** What is told of a walk; every method does nothing unless overridden. */
    interface Visitor {
        /** A record that is a part of the document, before its components. */
        default void part(Record part, Location location) {}

        /** A text. */
        default void text(LocalizedText text, Location location) {}

        /** A rich text. */
        default void richText(RichText text, Location location) {}

        /** An id that refers to something. */
        default void reference(Slug id, Target target, Location location) {}
    }

    /** Where a walk is, as a list that grows towards the root, so that nothing is written on the good path. */
    record Location(@Nullable Location parent, String name, int index) {
        /** The JSON Pointer (RFC 6901); names of components need no escaping. */
        String pointer() {
            String own = name.isEmpty() ? Integer.toString(index) : name;
            return parent == null ? "" : parent.pointer() + "/" + own;
        }
    }

    private static final Location ROOT = new Location(null, "", 0);
    private static final ClassValue<List<Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Component::of).toList();
        }
    };

    /** A component; it leads somewhere if what stands in it may be of interest to a visitor. */
    private record Component(String name, MethodHandle accessor, @Nullable Target target, boolean leads) {
        static Component of(RecordComponent component) {
            RefersTo reference = component.getAnnotation(RefersTo.class);
            try {
                MethodHandle accessor = MethodHandles.lookup()
                        .unreflect(component.getAccessor())
                        .asType(MethodType.methodType(Object.class, Record.class));
                Target target = reference == null ? null : reference.value();
                return new Component(component.getName(), accessor, target, target != null || leads(component));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("records of documents are public", e);
            }
        }

        private static boolean leads(RecordComponent component) {
            Class<?> type = component.getType();
            return !type.isPrimitive() && !type.isEnum() && type != String.class && isPart(type);
        }

        @Nullable
        Object of(Record part) {
            try {
                return (Object) accessor.invokeExact(part);
            } catch (Throwable e) {
                throw new IllegalStateException("accessors of records do not fail", e);
            }
        }
    }

    private RecordTree() {}

    /** Tells a visitor of everything in a record. */
    static void walk(Record root, Visitor visitor) {
        walkParts(root, visitor, ROOT);
    }

    private static void walkParts(Record part, Visitor visitor, Location location) {
        visitor.part(part, location);
        for (Component component : COMPONENTS.get(part.getClass())) {
            Object value = component.leads() ? component.of(part) : null;
            if (value != null) {
                walkValue(value, component.target(), visitor, new Location(location, component.name(), 0));
            }
        }
    }

    private static void walkValue(Object value, @Nullable Target target, Visitor visitor, Location location) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                walkValue(list.get(i), target, visitor, new Location(location, "", i));
            }
        } else if (value instanceof LocalizedText text) {
            visitor.text(text, location);
        } else if (value instanceof RichText text) {
            visitor.richText(text, location);
        } else if (value instanceof Slug id) {
            if (target != null) {
                visitor.reference(id, target, location);
            }
        } else if (value instanceof Record part && isPart(part.getClass())) {
            walkParts(part, visitor, location);
        }
    }

    /** Values such as a country code are records too, but leaves. */
    private static boolean isPart(Class<?> type) {
        return !type.getPackageName().equals(Slug.class.getPackageName());
    }

    /** The values of a record's components, in their order. */
    static List<@Nullable Object> values(Record part) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Component component : COMPONENTS.get(part.getClass())) {
            values.add(component.of(part));
        }
        return values;
    }
}
