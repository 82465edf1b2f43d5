package org.cityprofiles.loader.shape;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.text.RichText;
import org.cityprofiles.core.value.FixedWord;
import org.cityprofiles.core.value.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * The shapes of the record types, derived once from their components: a component is required unless it is marked
 * {@link Nullable}, and its type says what JSON it takes. Immutable after it was built; thread-safe.
 */
public final class ShapeTable {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();
    private static final Package VALUES = GeoPoint.class.getPackage();

    private final Map<Type, Shape> shapes = new HashMap<>();

    private ShapeTable() {
        shapes.put(String.class, new StringShape());
        shapes.put(boolean.class, new FlagShape());
        shapes.put(Boolean.class, new FlagShape());
        shapes.put(int.class, NumberShape.INT);
        shapes.put(Integer.class, NumberShape.INT);
        shapes.put(long.class, NumberShape.LONG);
        shapes.put(Long.class, NumberShape.LONG);
        shapes.put(double.class, NumberShape.DOUBLE);
        shapes.put(Double.class, NumberShape.DOUBLE);
        shapes.put(BigDecimal.class, NumberShape.DECIMAL);
        shapes.put(LocalizedText.class, new LocalizedTextShape());
        shapes.put(RichText.class, new RichTextShape());
    }

    /** A table of these record types and everything in them. */
    public static ShapeTable of(List<Class<?>> types) {
        ShapeTable table = new ShapeTable();
        types.forEach(table::shape);
        return table;
    }

    /** The shape of a type of this table. */
    public Shape get(Class<?> type) {
        Shape shape = shapes.get(type);
        if (shape == null) {
            throw new IllegalArgumentException(type.getName());
        }
        return shape;
    }

    private Shape shape(Type type) {
        Shape known = shapes.get(type);
        if (known == null) {
            known = derive(type);
            shapes.put(type, known);
        }
        return known;
    }

    private Shape derive(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new ListShape(shape(list.getActualTypeArguments()[0]));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return words(plain);
        }
        if (hasParse(plain)) {
            return new ValueShape(parse(plain), "expect.type." + plain.getSimpleName());
        }
        if (plain.isRecord()) {
            return record(plain);
        }
        throw new IllegalArgumentException("no JSON for " + type.getTypeName());
    }

    private static Shape words(Class<?> type) {
        Map<String, Object> constants = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants())
                .forEach(constant -> constants.put(((FixedWord) constant).word(), constant));
        return new WordShape(constants);
    }

    private Shape record(Class<?> type) {
        List<Member> members = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            boolean required = !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            Shape shape = shape(component.getGenericType());
            members.add(new Member(component.getName(), members.size(), required, shape));
        }
        return type.getPackage().equals(VALUES)
                ? new ValueRecordShape(members, constructor(type))
                : new RecordShape(members);
    }

    private static Constructor<?> constructor(Class<?> type) {
        Class<?>[] parts = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getConstructor(parts);
        } catch (NoSuchMethodException fault) {
            throw new IllegalArgumentException(fault);
        }
    }

    private static boolean hasParse(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("parse") && method.getReturnType() == type);
    }

    private static Function<String, Object> parse(Class<?> type) {
        try {
            MethodHandle parse = LOOKUP.findStatic(type, "parse", MethodType.methodType(type, String.class))
                    .asType(MethodType.methodType(Object.class, String.class));
            return text -> invoke(parse, text);
        } catch (ReflectiveOperationException fault) {
            throw new IllegalArgumentException(fault);
        }
    }

    private static Object invoke(MethodHandle parse, String text) {
        try {
            return (Object) parse.invokeExact(text);
        } catch (RuntimeException | Error fault) {
            throw fault;
        } catch (Throwable checked) {
            throw new IllegalStateException(checked);
        }
    }
}
