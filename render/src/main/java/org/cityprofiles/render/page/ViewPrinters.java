package org.cityprofiles.render.page;

import java.util.Map;
import java.util.Objects;
import org.cityprofiles.render.html.Content;
import org.cityprofiles.render.view.CardView;
import org.cityprofiles.render.view.CityNetworksView;
import org.cityprofiles.render.view.CityPracticesView;
import org.cityprofiles.render.view.CityView;
import org.cityprofiles.render.view.CountryView;
import org.cityprofiles.render.view.ErrorView;
import org.cityprofiles.render.view.IndexView;
import org.cityprofiles.render.view.MembersView;
import org.cityprofiles.render.view.MentoringView;
import org.cityprofiles.render.view.NetworkView;
import org.cityprofiles.render.view.PracticeView;
import org.cityprofiles.render.view.SearchView;
import org.cityprofiles.render.view.MapView;
import org.cityprofiles.render.view.View;

/** Which component prints which view: every permitted one has its printer. */
final class ViewPrinters {
    private static final Map<Class<? extends View>, Content<? super View>> PRINTERS = Map.ofEntries(
            entry(CityView.class, CityHtml::print),
            entry(NetworkView.class, NetworkHtml::print),
            entry(MembersView.class, MembersHtml::print),
            entry(MentoringView.class, MentoringHtml::print),
            entry(CityNetworksView.class, CityListsHtml::networks),
            entry(CityPracticesView.class, CityListsHtml::practices),
            entry(CardView.class, CardHtml::print),
            entry(PracticeView.class, PracticeHtml::print),
            entry(CountryView.class, CountryHtml::print),
            entry(IndexView.class, ListHtml::index),
            entry(MapView.class, MapHtml::print),
            entry(SearchView.class, ListHtml::search),
            entry(ErrorView.class, ErrorHtml::print));

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
