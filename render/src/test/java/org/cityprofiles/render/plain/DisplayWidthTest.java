package org.cityprofiles.render.plain;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DisplayWidthTest {
    @Test
    void lettersAreAsWideAsUnicodeSays() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(Character::isLetter)
                        .filter(letter -> DisplayWidth.of(letter) != (isWide(letter) ? 2 : 1))
                        .mapToObj(Integer::toHexString))
                .isEmpty();
    }

    @Test
    void marksTakeNoRoom() {
        assertThat(DisplayWidth.of("e\u0301\u200F")).isEqualTo(1);
    }

    private static boolean isWide(int letter) {
        int width = UCharacter.getIntPropertyValue(letter, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
    }
}
