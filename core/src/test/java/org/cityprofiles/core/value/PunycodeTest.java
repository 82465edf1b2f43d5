package org.cityprofiles.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.IDN;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PunycodeTest {
    @ParameterizedTest
    @CsvSource({
        "mnchen-3ya, münchen",
        "fa-hia, faß",
        "n3h, ☃",
        "egbpdaj6bu4bxfgehfvwxn, ليهمابتكلموشعربي؟",
        "ihqwcrb4cv8a8dqg056pqjye, 他们为什么不说中文",
        "3B-ww4c5e180e575a65lsy2b, '3年B組金八先生'"
    })
    void decodesTheSamplesOfRfc3492(String label, String text) {
        assertThat(Punycode.decode(label.toLowerCase(Locale.ROOT)).orElse("")).isEqualTo(text.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzzzzzzzzz99999999", "-é", "mnchen-3y", "99999999", "a-!"})
    void findsNothingInBrokenLabels(String label) {
        assertThat(Punycode.decode(label)).isEmpty();
    }

    @Property
    void undoesWhatTheJdkEncodes(
            @ForAll
                    @CharRange(from = 'a', to = 'z')
                    @CharRange(from = 'α', to = 'ρ')
                    @CharRange(from = 'ա', to = 'ֆ')
                    @CharRange(from = '一', to = '龥')
                    @StringLength(min = 1, max = 12)
                    String text) {
        String encoded = IDN.toASCII(text);
        String decoded = encoded.startsWith("xn--")
                ? Punycode.decode(encoded.substring(4)).orElse("")
                : encoded;
        assertThat(decoded).isEqualTo(text);
    }
}
