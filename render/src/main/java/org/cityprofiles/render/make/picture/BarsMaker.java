package org.cityprofiles.render.make.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cityprofiles.core.document.Figure;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.PartMaker;
import org.cityprofiles.render.make.wording.DocumentWording;
import org.cityprofiles.render.part.FigureView;
import org.cityprofiles.render.picture.BarsPicture;
import org.cityprofiles.render.picture.BarsPicture.Bar;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/** Makes bars of figures that count the same at several times. Immutable. */
public final class BarsMaker {
    private final Map<Counted, List<Figure>> groups = new LinkedHashMap<>();
    private final DocumentWording words;
    private final PartMaker parts;

    /** What makes two figures comparable. */
    private record Counted(LocalizedText label, @Nullable LocalizedText unit) {}

    /**
     * Bars of the figures of a document.
     *
     * @param parts makes its parts
     */
    public BarsMaker(@Nullable List<Figure> figures, DocumentWording words, PartMaker parts) {
        this.words = words;
        this.parts = parts;
        for (Figure figure : PartMaker.list(figures)) {
            groups.computeIfAbsent(new Counted(figure.label(), figure.unit()), key -> new ArrayList<>())
                    .add(figure);
        }
    }

    /** The figures that can be compared. */
    public List<BarsPicture> pictures() {
        return groups.values().stream()
                .filter(BarsMaker::isSeries)
                .map(this::picture)
                .toList();
    }

    /** The figures that stand alone. */
    public List<FigureView> singles() {
        return groups.values().stream()
                .filter(group -> !isSeries(group))
                .flatMap(List::stream)
                .map(parts::figure)
                .toList();
    }

    private static boolean isSeries(List<Figure> group) {
        return group.stream().map(Figure::asOf).distinct().count() > 1;
    }

    private BarsPicture picture(List<Figure> group) {
        List<Figure> figures =
                group.stream().sorted(Comparator.comparing(Figure::asOf)).toList();
        BigDecimal least = figures.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal most = figures.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::max);
        List<Bar> bars =
                figures.stream().map(figure -> bar(figure, least, most)).toList();
        List<Linked> sources = figures.stream()
                .map(figure -> parts.figure(figure).source())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Text label = words.text(figures.get(0).label());
        return new BarsPicture(words.wording().label(Label.BARS_TITLE, label), bars, sources);
    }

    private Bar bar(Figure figure, BigDecimal least, BigDecimal most) {
        int from = share(figure.value().min(BigDecimal.ZERO).subtract(least), most.subtract(least));
        int to = share(figure.value().max(BigDecimal.ZERO).subtract(least), most.subtract(least));
        return new Bar(
                Text.of(words.wording().formats().date(figure.asOf())),
                Text.of(words.wording().formats().number(figure.value())),
                words.textOrNull(figure.unit()),
                from,
                to - from);
    }

    /** All bars begin at zero, or their lengths would lie. */
    private static int share(BigDecimal value, BigDecimal whole) {
        return whole.signum() == 0
                ? 0
                : value.multiply(BigDecimal.valueOf(BarsPicture.WIDTH))
                        .divide(whole, 0, RoundingMode.HALF_EVEN)
                        .intValueExact();
    }
}
