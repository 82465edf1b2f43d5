package org.cityprofiles.examples.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.cityprofiles.core.document.SectionKind;
import org.cityprofiles.core.document.StatementForm;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.place.PlaceKind;
import org.cityprofiles.core.profile.CityProfile;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.text.RichText;
import org.cityprofiles.core.value.CalendarDuration;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.FixedWord;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.core.value.WebAddress;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * The pipeline most people would write: Jackson databind into the records, then Hibernate Validator with the same
 * constraints. It stops at the first error, and knows no positions.
 */
final class JacksonPipeline {
    private final ObjectReader profiles;
    private final ObjectReader places;
    private final Validator validator;

    JacksonPipeline() {
        SimpleModule values = new SimpleModule()
                .addDeserializer(
                        LocalizedText.class,
                        new ByLanguage<>(LocalizedText.class, JsonParser::getText, LocalizedText::of))
                .addDeserializer(
                        RichText.class, new ByLanguage<>(RichText.class, JacksonPipeline::blocks, RichText::of));
        addText(values, Slug.class, Slug::parse);
        addText(values, LanguageTag.class, LanguageTag::parse);
        addText(values, PartialDate.class, PartialDate::parse);
        addText(values, CalendarDuration.class, CalendarDuration::parse);
        addText(values, WebAddress.class, WebAddress::parse);
        addText(values, SectionKind.class, word -> FixedWord.find(SectionKind.class, word)
                .orElseThrow());
        addText(values, StatementForm.class, word -> FixedWord.find(StatementForm.class, word)
                .orElseThrow());
        addText(values, CountryCode.class, CountryCode::parse);
        addText(values, PlaceKind.class, word -> FixedWord.find(PlaceKind.class, word)
                .orElseThrow());
        JsonMapper mapper = JsonMapper.builder()
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addModule(values)
                .build();
        profiles = mapper.readerFor(CityProfile.class);
        places = mapper.readerFor(Place[].class);
        validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    /** The profile in a document, checked. */
    CityProfile profile(byte[] document) {
        return (CityProfile) checked(read(profiles, document));
    }

    /** The places in an array, checked. */
    List<Place> places(byte[] document) {
        Place[] read = (Place[]) read(places, document);
        Arrays.stream(read).forEach(this::checked);
        return List.of(read);
    }

    private static Object read(ObjectReader reader, byte[] document) {
        try {
            return reader.readValue(document);
        } catch (IOException e) {
            throw new IllegalStateException("the documents of the benchmark are valid", e);
        }
    }

    private Object checked(Object document) {
        Set<ConstraintViolation<Object>> violations = validator.validate(document);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return document;
    }

    private static List<String> blocks(JsonParser parser) throws IOException {
        List<String> blocks = new ArrayList<>();
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            blocks.add(parser.getText());
            return blocks;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            blocks.add(parser.getText());
        }
        return blocks;
    }

    private static <T> void addText(SimpleModule values, Class<T> type, Function<String, T> parse) {
        values.addDeserializer(type, new FromText<>(type, parse));
    }

    private static final class FromText<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parse;

        FromText(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parse.apply(parser.getText());
        }
    }

    private interface Reading<V> {
        V read(JsonParser parser) throws IOException;
    }

    private static final class ByLanguage<T, V> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Reading<V> value;
        private final transient Function<Map<LanguageTag, V>, T> of;

        ByLanguage(Class<T> type, Reading<V> value, Function<Map<LanguageTag, V>, T> of) {
            super(type);
            this.value = value;
            this.of = of;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Map<LanguageTag, V> texts = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                LanguageTag language = LanguageTag.parse(parser.currentName());
                parser.nextToken();
                texts.put(language, value.read(parser));
            }
            return of.apply(texts);
        }
    }
}
