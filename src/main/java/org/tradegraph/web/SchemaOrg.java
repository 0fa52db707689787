package org.tradegraph.web;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import org.tradegraph.page.DocumentPage;
import org.tradegraph.page.Spot;
import org.tradegraph.page.ThingPage;

/** Tells search engines what a page is about; letters that end a script are written as escapes. */
public final class SchemaOrg {

    private SchemaOrg() {
    }

    /** @param base what the names of the graph begin with */
    public static String dataset(String base) {
        JsonObject json = start("Dataset", base + ".well-known/void#dataset");
        json.addProperty("url", base);
        json.addProperty("name", "TradeGraph");
        json.addProperty("description", "What documents say about trade, each number with the sentence that states it.");
        json.addProperty("license", "https://creativecommons.org/licenses/by/4.0/");
        JsonObject download = new JsonObject();
        download.addProperty("@type", "DataDownload");
        download.addProperty("contentUrl", base + "export/nquads");
        download.addProperty("encodingFormat", "application/n-quads");
        json.add("distribution", download);
        return new Gson().toJson(json);
    }

    public static String thing(ThingPage page) {
        JsonObject json = start(page.isPlace() ? "Place" : page.isProduct() ? "Product" : "Thing", page.thing().iri());
        json.addProperty("name", page.thing().label());
        page.thing().spot().ifPresent(spot -> json.add("geo", geo(spot)));
        if (page.thing().sameAs().startsWith("http")) {
            json.addProperty("sameAs", page.thing().sameAs());
        }
        return new Gson().toJson(json);
    }

    public static String document(DocumentPage page) {
        JsonObject json = start("Article", page.iri());
        json.addProperty("headline", page.title());
        if (!page.published().isEmpty()) {
            json.addProperty("datePublished", page.published());
        }
        if (!page.publisher().isEmpty()) {
            JsonObject publisher = new JsonObject();
            publisher.addProperty("@type", "Organization");
            publisher.addProperty("name", page.publisher());
            json.add("publisher", publisher);
        }
        return new Gson().toJson(json);
    }

    private static JsonObject start(String type, String iri) {
        JsonObject json = new JsonObject();
        json.addProperty("@context", "https://schema.org");
        json.addProperty("@type", type);
        json.addProperty("@id", iri);
        return json;
    }

    private static JsonObject geo(Spot spot) {
        JsonObject geo = new JsonObject();
        geo.addProperty("@type", "GeoCoordinates");
        geo.addProperty("latitude", spot.latitude());
        geo.addProperty("longitude", spot.longitude());
        return geo;
    }
}
