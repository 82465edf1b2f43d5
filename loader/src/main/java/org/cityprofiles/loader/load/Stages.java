package org.cityprofiles.loader.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cityprofiles.core.document.CatalogueInfo;
import org.cityprofiles.core.document.DocumentKind;
import org.cityprofiles.loader.bind.Binder;
import org.cityprofiles.loader.shape.ShapeTable;
import org.cityprofiles.loader.validate.Constraints;

/** What all loaders share, made at first use since it is costly: shapes, Yasson, Hibernate Validator. */
record Stages(ShapeTable shapes, Binder binder, Constraints constraints) {
    static Stages shared() {
        return Shared.STAGES;
    }

    private static ShapeTable table() {
        List<Class<?>> types = new ArrayList<>(List.of(CatalogueInfo.class));
        Arrays.stream(DocumentKind.values()).map(DocumentKind::type).forEach(types::add);
        return ShapeTable.of(types);
    }

    private static final class Shared {
        static final Stages STAGES = new Stages(table(), new Binder(), new Constraints());
    }
}
