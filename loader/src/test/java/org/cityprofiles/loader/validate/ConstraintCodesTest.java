package org.cityprofiles.loader.validate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.BeanDescriptor;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cityprofiles.core.document.CatalogueInfo;
import org.cityprofiles.core.document.DocumentKind;
import org.cityprofiles.loader.problem.ProblemCode;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class ConstraintCodesTest {
    @Test
    void everyConstraintOfTheModelHasACodeOfItsOwn() {
        Set<String> constraints = constraints();
        assertThat(constraints).hasSizeGreaterThan(15).allSatisfy(constraint -> {
            String[] parts = constraint.split(" ", -1);
            assertThat(ConstraintCodes.of(parts[0], parts[1])).isNotEqualTo(ProblemCode.BROKEN_CONSTRAINT);
        });
    }

    private static Set<String> constraints() {
        Set<Class<?>> types = new HashSet<>();
        collect(CatalogueInfo.class, types);
        Arrays.stream(DocumentKind.values()).forEach(kind -> collect(kind.type(), types));
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Set<String> names = new TreeSet<>();
            types.forEach(type -> names.addAll(of(factory.getValidator(), type)));
            return names;
        }
    }

    private static Set<String> of(Validator validator, Class<?> type) {
        BeanDescriptor bean = validator.getConstraintsForClass(type);
        Set<String> names = new TreeSet<>();
        bean.getConstraintDescriptors().forEach(each -> names.add(name(each.getAnnotation()) + " "));
        bean.getConstrainedProperties().forEach(property -> property.getConstraintDescriptors()
                .forEach(each -> names.add(name(each.getAnnotation()) + " " + property.getPropertyName())));
        return names;
    }

    private static String name(Annotation constraint) {
        return constraint.annotationType().getSimpleName();
    }

    private static void collect(Type type, Set<Class<?>> types) {
        if (type instanceof ParameterizedType list) {
            Stream.of(list.getActualTypeArguments()).forEach(each -> collect(each, types));
        } else if (type instanceof Class<?> plain && plain.isRecord() && types.add(plain)) {
            for (RecordComponent component : plain.getRecordComponents()) {
                collect(component.getGenericType(), types);
            }
        }
    }
}
