package org.cityprofiles.servlet.visit;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** How old the catalogue is that is served, and why there is no newer one. Thread-safe. */
public final class Supply {
    private final Clock clock;
    private final AtomicReference<Instant> renewed;
    private final AtomicReference<@Nullable Look> last = new AtomicReference<>();

    /** That of a catalogue which is new. */
    public Supply(Clock clock) {
        this.clock = clock;
        this.renewed = new AtomicReference<>(clock.instant());
    }

    /**
     * The last look at the source.
     *
     * @param at when
     * @param problems all that keep something out, one line each
     * @param held the files that are served in an older form, or left out
     */
    private record Look(Instant at, List<String> problems, List<String> held) {
        Look {
            problems = List.copyOf(problems);
            held = List.copyOf(held);
        }
    }

    /** The catalogue was replaced just now. */
    public void renew() {
        renewed.set(clock.instant());
    }

    /** The source was looked at just now. */
    public void look(List<String> problems, List<String> held) {
        last.set(new Look(clock.instant(), problems, held));
    }

    /** The source was looked at just now, and it is as it was. */
    public void lookAgain() {
        look(problems(), held());
    }

    /** For how long this catalogue has been served. */
    public Duration age() {
        return since(requireNonNull(renewed.get(), "renewed"));
    }

    /** How long ago the source was looked at; nothing where nobody looks. */
    public Optional<Duration> checked() {
        return Optional.ofNullable(last.get()).map(look -> since(look.at()));
    }

    /** What keeps something out, one line each. */
    public List<String> problems() {
        return Optional.ofNullable(last.get()).map(Look::problems).orElse(List.of());
    }

    /** The files that are served in an older form, or left out. */
    public List<String> held() {
        return Optional.ofNullable(last.get()).map(Look::held).orElse(List.of());
    }

    private Duration since(Instant moment) {
        return Duration.between(moment, clock.instant());
    }
}
