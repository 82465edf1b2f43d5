package org.cityprofiles.render.make;

import java.util.Optional;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.view.Page;
import org.cityprofiles.render.view.View;
import org.cityprofiles.render.view.ViewName;
import org.cityprofiles.render.view.ViewOptions;

/** All views of one kind of subject. Thread-safe. */
public interface SubjectViews {
    /** One of the kind's views of a subject; empty where there is no such subject, or nothing of it in that view. */
    Optional<? extends View> view(ViewName name, Slug id, ViewOptions options);

    /** The complete page of a subject; empty where there is no such subject. */
    Optional<Page> page(Slug id, ViewOptions options);
}
