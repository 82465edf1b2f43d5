package org.cityprofiles.servlet.resource;

import java.util.Optional;
import org.cityprofiles.render.data.CsvPrinter;
import org.cityprofiles.render.data.GeoJsonPrinter;
import org.cityprofiles.servlet.http.HeaderSet;
import org.cityprofiles.servlet.http.Representation;
import org.cityprofiles.servlet.visit.Outcome;
import org.cityprofiles.servlet.visit.Resource;
import org.cityprofiles.servlet.visit.Visit;

/** What is known about many subjects at once, as a table or as points on a map. */
final class ListDataResource implements Resource {
    private final Form form;

    ListDataResource(Form form) {
        this.form = form;
    }

    /** Which data, in which format. */
    enum Form {
        /** All places as points on a map. */
        CITIES(Representation.GEO_JSON) {
            @Override
            byte[] print(Visit visit) {
                return GeoJsonPrinter.cities(visit.edition().catalogue(), visit.links(), visit.dataOptions())
                        .bytes();
            }
        },
        /** The members of all networks as a table. */
        MEMBERSHIPS(Representation.CSV) {
            @Override
            byte[] print(Visit visit) {
                return CsvPrinter.memberships(visit.edition().catalogue(), visit.dataOptions());
            }
        };

        private final String contentType;

        Form(String contentType) {
            this.contentType = contentType;
        }

        abstract byte[] print(Visit visit);
    }

    /**
     * A request in its normal form.
     *
     * @param form the form
     */
    private record Request(Form form) {}

    @Override
    public Outcome answer(Visit visit) {
        return visit.kept(
                new Request(form),
                () -> Optional.of(Representation.compressed(HeaderSet.DATA, form.contentType, form.print(visit))));
    }
}
