package org.cityprofiles.loader.load;

import java.util.Locale;
import org.cityprofiles.loader.message.Messages;
import org.cityprofiles.loader.source.Limits;

/**
 * What a loader was told.
 *
 * @param limits how much to read
 * @param lenient whether documents at fault are left out instead of refusing everything
 * @param language the language of messages
 * @param threads how many threads may load
 */
public record Settings(Limits limits, boolean lenient, Locale language, int threads) {
    public static final Settings DEFAULT = new Settings(
            Limits.DEFAULT,
            false,
            Locale.ENGLISH,
            Math.min(8, Runtime.getRuntime().availableProcessors()));

    public Settings {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread");
        }
    }

    Messages messages() {
        return Messages.in(language);
    }

    public Settings withLimits(Limits other) {
        return new Settings(other, lenient, language, threads);
    }

    public Settings withLenient(boolean other) {
        return new Settings(limits, other, language, threads);
    }

    public Settings withLanguage(Locale other) {
        return new Settings(limits, lenient, other, threads);
    }

    public Settings withThreads(int other) {
        return new Settings(limits, lenient, language, other);
    }
}
