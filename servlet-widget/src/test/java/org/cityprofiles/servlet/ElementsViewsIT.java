package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.ViewName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The custom elements show what the fragment holds: the same elements, attributes and texts, in every view. */
class ElementsViewsIT {
    /** Says what differs between an element and a fragment; nothing where there is no such fragment. */
    private static final String COMPARE =
            """
            async ([kind, id, view, lang, base]) => {
              const query = `?instance=w&view=${view}&lang=${lang}`;
              const address = `${base}v1/fragment/${kind}/${id}${query}`;
              const answer = await fetch(address);
              if (answer.status === 404) {
                return 'absent';
              }
              const parsed = new DOMParser().parseFromString(await answer.text(), 'text/html').body;
              const element = document.createElement('city-' + (kind === 'city' ? 'profile' : kind));
              Object.entries({name: id, view, lang}).forEach(([name, value]) => element.setAttribute(name, value));
              document.body.append(element);
              do {
                await new Promise((done) => setTimeout(done, 2));
              } while (element.hasAttribute('aria-busy') || !element.shadowRoot.firstChild);
              const written = (node) => {
                if (node.nodeType === Node.TEXT_NODE) {
                  return node.data;
                }
                const names = [...node.attributes].map((attribute) => attribute.name)
                    .filter((name) => name !== 'part' && name !== 'referrerpolicy').sort();
                const attributes = names.map((name) => {
                  const value = node.getAttribute(name);
                  return name + '=' + (name === 'href' || name === 'src' ? new URL(value, address).href : value);
                });
                return `\\n<${node.namespaceURI} ${node.localName} ${attributes.join(' ')}>`
                    + [...node.childNodes].map(written).join('|') + '</>';
              };
              const expected = [...parsed.childNodes].map(written).join('');
              const found = [...element.shadowRoot.childNodes].map(written).join('');
              element.remove();
              if (expected === found) {
                return expected.length > 200 ? 'same' : 'empty';
              }
              const lines = expected.split('\\n');
              const first = found.split('\\n').findIndex((line, at) => line !== lines[at]);
              return `expected ${lines[first]}\\nfound ${found.split('\\n')[first]}`;
            }""";

    private static ElementsStage stage;
    private static Page page;

    @BeforeAll
    static void start() {
        stage = new ElementsStage();
        page = stage.show("<city-profile id=a name=ghent></city-profile>");
        ElementsStage.settled(page, "a");
    }

    @AfterAll
    static void end() {
        if (stage != null) {
            stage.close();
        }
    }

    /** All subjects of the sample catalogue. */
    static Stream<List<String>> subjects() {
        Catalogue catalogue = Samples.CATALOGUE;
        return Stream.of(
                        catalogue.places().stream()
                                .map(place -> List.of("city", place.id().toString())),
                        catalogue.networks().stream()
                                .map(network -> List.of("network", network.id().toString())),
                        catalogue.practices().stream()
                                .map(practice ->
                                        List.of("practice", practice.id().toString())),
                        Stream.of(List.of("country", "it")))
                .flatMap(subject -> subject);
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void everyViewIsThatOfTheFragment(List<String> subject) {
        SubjectKind kind = SubjectKind.valueOf(subject.get(0).toUpperCase(Locale.ROOT));
        List<String> outcomes = new ArrayList<>();
        for (ViewName view : kind.views()) {
            for (String language : List.of("it", "en", "ar")) {
                outcomes.add(outcome(subject.get(0), subject.get(1), view.word(), language));
            }
        }

        assertThat(outcomes).contains("same").allMatch(outcome -> outcome.equals("same") || outcome.equals("absent"));
    }

    @Test
    void aViewThatIsNotTheSameWouldBeFound() {
        page.evaluate("window.real = fetch; window.fetch = (address) => real(address.replace('ghent', 'milan')); null");

        assertThat(outcome("city", "ghent", "card", "it")).startsWith("expected ");

        page.evaluate("window.fetch = real; null");
    }

    private static String outcome(String kind, String id, String view, String language) {
        return (String) page.evaluate(COMPARE, List.of(kind, id, view, language, stage.base()));
    }
}
