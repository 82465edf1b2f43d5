package org.cityprofiles.render.map;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Countries as TopoJSON has them: polygons made of arcs, each written once though two countries share it.
 *
 * @param arcs the arcs
 * @param polygons the polygons
 */
record Topology(List<List<Point>> arcs, List<Polygon> polygons) {

    /** A point in degrees. */
    record Point(double longitude, double latitude) {}

    /**
     * A polygon.
     *
     * @param code the numeric ISO 3166-1 code; empty where there is none
     * @param name the English name
     * @param rings the arcs of each ring; -1 - n is arc n backwards
     */
    record Polygon(String code, String name, List<List<Integer>> rings) {}

    static Topology read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file);
                JsonReader reader = Json.createReader(stream)) {
            JsonObject root = reader.readObject();
            JsonObject transform = root.getJsonObject("transform");
            List<List<Point>> arcs = new ArrayList<>();
            for (JsonArray arc : root.getJsonArray("arcs").getValuesAs(JsonArray.class)) {
                arcs.add(arc(arc, transform.getJsonArray("scale"), transform.getJsonArray("translate")));
            }
            List<Polygon> polygons = new ArrayList<>();
            JsonObject countries = root.getJsonObject("objects").getJsonObject("countries");
            for (JsonObject country : countries.getJsonArray("geometries").getValuesAs(JsonObject.class)) {
                polygons.addAll(polygons(country));
            }
            return new Topology(arcs, polygons);
        }
    }

    private static List<Point> arc(JsonArray differences, JsonArray scale, JsonArray translate) {
        List<Point> points = new ArrayList<>();
        long x = 0;
        long y = 0;
        for (JsonArray difference : differences.getValuesAs(JsonArray.class)) {
            x += difference.getInt(0);
            y += difference.getInt(1);
            points.add(new Point(degrees(x, 0, scale, translate), degrees(y, 1, scale, translate)));
        }
        return points;
    }

    private static double degrees(long value, int axis, JsonArray scale, JsonArray translate) {
        return value * scale.getJsonNumber(axis).doubleValue()
                + translate.getJsonNumber(axis).doubleValue();
    }

    private static List<Polygon> polygons(JsonObject country) {
        JsonArray arcs = country.getJsonArray("arcs");
        List<JsonArray> polygons =
                "Polygon".equals(country.getString("type")) ? List.of(arcs) : arcs.getValuesAs(JsonArray.class);
        String name = country.getJsonObject("properties").getString("name");
        return polygons.stream()
                .map(rings -> new Polygon(country.getString("id", ""), name, rings(rings)))
                .toList();
    }

    private static List<List<Integer>> rings(JsonArray rings) {
        return rings.getValuesAs(JsonArray.class).stream()
                .map(ring -> ring.getValuesAs(jakarta.json.JsonNumber::intValue))
                .toList();
    }

    /** The points of a ring, the last of an arc being the first of the next. */
    List<Point> points(List<Integer> ring) {
        List<Point> points = new ArrayList<>();
        for (int arc : ring) {
            List<Point> some = new ArrayList<>(arcs.get(arc < 0 ? -1 - arc : arc));
            if (arc < 0) {
                java.util.Collections.reverse(some);
            }
            points.addAll(points.isEmpty() ? some : some.subList(1, some.size()));
        }
        return points;
    }
}
