package org.cityprofiles.render.map;

import java.util.ArrayList;
import java.util.List;
import org.cityprofiles.render.map.Topology.Point;

/**
 * Gives Western Sahara its extent on the list of the United Nations: Natural Earth ends it at the wall of sand east of
 * which no Moroccan troops stand; here it reaches the sea, and its border in the north is the parallel of 27°40′.
 */
final class WesternSahara {
    private static final String MOROCCO = "MA";
    private static final String TERRITORY = "EH";

    private WesternSahara() {}

    static List<Piece> restored(List<Piece> pieces) {
        Piece wall = one(pieces, MOROCCO, TERRITORY);
        Point corner = wall.first();
        Piece coast = pieces.stream()
                .filter(piece -> piece.one().equals(MOROCCO) && piece.first().equals(wall.last()))
                .findFirst()
                .orElseThrow();
        int north = 0;
        while (coast.points().get(north).latitude() < corner.latitude()) {
            north++;
        }
        Point end = between(coast.points().get(north - 1), coast.points().get(north), corner.latitude());
        List<Point> southern = new ArrayList<>(coast.points().subList(0, north));
        southern.add(end);
        List<Point> northern = new ArrayList<>(List.of(end));
        northern.addAll(coast.points().subList(north, coast.points().size()));

        List<Piece> restored = new ArrayList<>(pieces);
        restored.removeAll(List.of(wall, coast));
        restored.add(new Piece(TERRITORY, coast.other(), southern));
        restored.add(new Piece(MOROCCO, coast.other(), northern));
        restored.add(new Piece(MOROCCO, TERRITORY, List.of(corner, end)));
        return restored;
    }

    private static Piece one(List<Piece> pieces, String one, String other) {
        return pieces.stream()
                .filter(piece -> piece.one().equals(one) && piece.other().equals(other))
                .findFirst()
                .orElseThrow();
    }

    private static Point between(Point a, Point b, double latitude) {
        double share = (latitude - a.latitude()) / (b.latitude() - a.latitude());
        return new Point(a.longitude() + share * (b.longitude() - a.longitude()), latitude);
    }
}
