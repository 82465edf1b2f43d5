package org.cityprofiles.render.page;

import java.util.Map;
import java.util.Objects;
import org.cityprofiles.render.html.Content;
import org.cityprofiles.render.view.CityView;
import org.cityprofiles.render.view.ErrorView;
import org.cityprofiles.render.view.IndexView;
import org.cityprofiles.render.view.MapView;
import org.cityprofiles.render.view.View;

/** Which component prints which view: every permitted one has its printer. */
final class ViewPrinters {
    private static final Map<Class<? extends View>, Content<? super View>> PRINTERS = Map.ofEntries(
            entry(CityView.class, CityHtml::print),
            entry(IndexView.class, ListHtml::index),
            entry(MapView.class, MapHtml::print),
            entry(ErrorView.class, ListHtml::error));

    private ViewPrinters() {}

    private static <V extends View> Map.Entry<Class<? extends View>, Content<? super View>> entry(
            Class<V> type, Content<? super V> printer) {
        return Map.entry(type, (out, view) -> printer.print(out, type.cast(view)));
    }

    static Content<? super View> of(View view) {
        return Objects.requireNonNull(
                PRINTERS.get(view.getClass()), view.getClass().getName());
    }
}
