package org.tradegraph.graph;

import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.DatasetGraph;

/** The short names of namespaces that a store, and what is written out of it, uses. */
public final class Prefixes {

    private Prefixes() {
    }

    /** Prefix to namespace, in the order of their importance. */
    public static Map<String, String> of(Iris iris) {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("tg", Vocab.NS);
        prefixes.put("code", Vocab.CODE);
        for (String list : new String[] {"flow", "segment", "indicator", "basis", "unit", "modality", "approx", "mode", "kind"}) {
            prefixes.put(list, Vocab.CODE + list + "/");
        }
        for (String kind : new String[] {"document", "place", "product", "period", "cell", "route", "event", "graph"}) {
            prefixes.put(kind, iris.base() + "id/" + kind + "/");
        }
        prefixes.put("qb", Vocab.QB);
        prefixes.put("oa", Vocab.OA);
        prefixes.put("prov", Vocab.PROV);
        prefixes.put("skos", Vocab.SKOS);
        prefixes.put("dct", Vocab.DCT);
        prefixes.put("dcat", Vocab.DCAT);
        prefixes.put("wgs84", Vocab.WGS84);
        prefixes.put("rdf", Vocab.RDF);
        prefixes.put("rdfs", Vocab.RDFS);
        prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return prefixes;
    }

    static boolean areSet(DatasetGraph dataset, Iris iris) {
        PrefixMap set = dataset.prefixes();
        return of(iris).entrySet().stream().allMatch(entry -> entry.getValue().equals(set.get(entry.getKey())));
    }

    static void set(DatasetGraph dataset, Iris iris) {
        of(iris).forEach(dataset.prefixes()::add);
    }
}
