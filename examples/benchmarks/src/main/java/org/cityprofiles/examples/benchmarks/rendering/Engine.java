package org.cityprofiles.examples.benchmarks.rendering;

import org.cityprofiles.render.view.CityView;

/** A way to write a city's profile as UTF-8; all of them write the same bytes. */
@FunctionalInterface
public interface Engine {
    /** The article, in UTF-8. */
    byte[] print(CityView city) throws Exception;
}
