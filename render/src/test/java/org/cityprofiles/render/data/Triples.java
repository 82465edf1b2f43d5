package org.cityprofiles.render.data;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfLiteral;
import com.apicatalog.rdf.RdfNQuad;
import com.apicatalog.rdf.RdfValue;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a processor of JSON-LD reads from a document: triples, in which the terms of schema.org are short. */
record Triples(List<RdfNQuad> all) {
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    /** Says of the terms what schema.org's own context says, as far as they are used here; nothing is fetched. */
    private static final String CONTEXT =
            """
            {"@context": {
              "@vocab": "http://schema.org/",
              "url": {"@type": "@id"}, "sameAs": {"@type": "@id"}, "mainEntityOfPage": {"@type": "@id"},
              "contentUrl": {"@type": "@id"}, "license": {"@type": "@id"},
              "startDate": {"@type": "Date"}, "endDate": {"@type": "Date"},
              "foundingDate": {"@type": "Date"}, "dissolutionDate": {"@type": "Date"},
              "datePublished": {"@type": "Date"}, "dateModified": {"@type": "Date"}
            }}""";

    static Triples of(org.cityprofiles.render.json.JsonDocument json) {
        try {
            Document document = JsonDocument.of(new ByteArrayInputStream(json.bytes()));
            return new Triples(JsonLd.toRdf(document)
                    .loader((url, options) -> JsonDocument.of(new StringReader(CONTEXT)))
                    .get()
                    .toList());
        } catch (JsonLdError e) {
            throw new IllegalStateException(json.toString(), e);
        }
    }

    /** The things of a type. */
    Set<String> ofType(String type) {
        return all.stream()
                .filter(triple -> triple.getPredicate().getValue().equals(TYPE))
                .filter(triple -> triple.getObject().getValue().equals("http://schema.org/" + type))
                .map(triple -> triple.getSubject().getValue())
                .collect(Collectors.toSet());
    }

    /** What a thing says of itself under one term: texts with {@code @language}. */
    List<String> values(String subject, String term) {
        return all.stream()
                .filter(triple -> triple.getSubject().getValue().equals(subject))
                .filter(triple -> triple.getPredicate().getValue().equals("http://schema.org/" + term))
                .map(triple -> told(triple.getObject()))
                .sorted()
                .toList();
    }

    /** The one thing whose term has a value. */
    String with(String term, String value) {
        return all.stream()
                .filter(triple -> triple.getPredicate().getValue().equals("http://schema.org/" + term))
                .filter(triple -> told(triple.getObject()).equals(value))
                .map(triple -> triple.getSubject().getValue())
                .findFirst()
                .orElseThrow();
    }

    private static String told(RdfValue value) {
        if (value instanceof RdfLiteral literal && literal.getLanguage().isPresent()) {
            return literal.getValue() + '@' + literal.getLanguage().get();
        }
        return value.getValue();
    }
}
