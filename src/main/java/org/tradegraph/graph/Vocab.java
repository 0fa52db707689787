package org.tradegraph.graph;

import java.util.List;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms that graphs of this project are written in; those of its own are defined in {@code ontology/trade.ttl}. */
public final class Vocab {

    /** The namespace of the project's own terms; it does not follow the base IRI of the things. */
    public static final String NS = "https://w3id.org/tradegraph/ns#";
    /** The namespace of the codes, fixed like the terms. */
    public static final String CODE = "https://w3id.org/tradegraph/code/";

    public static final String QB = "http://purl.org/linked-data/cube#";
    public static final String OA = "http://www.w3.org/ns/oa#";
    public static final String PROV = "http://www.w3.org/ns/prov#";
    public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    public static final String DCT = "http://purl.org/dc/terms/";
    public static final String DCAT = "http://www.w3.org/ns/dcat#";
    public static final String WGS84 = "http://www.w3.org/2003/01/geo/wgs84_pos#";
    public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";

    public static final Node REPORT = tg("Report");
    public static final Node PASSAGE = tg("Passage");
    public static final Node CELL = tg("Cell");
    public static final Node STREAM = tg("Stream");
    public static final Node MEASURES = tg("measures");
    public static final Node COMPARED_IN = tg("comparedIn");
    public static final Node PLACE = tg("Place");
    public static final Node COUNTRY = tg("Country");
    public static final Node REGION = tg("Region");
    public static final Node GATEWAY_CLASS = tg("Gateway");
    public static final Node GROUPING = tg("Grouping");
    public static final Node PERIOD_CLASS = tg("Period");
    public static final Node ROUTE = tg("Route");
    public static final Node EVENT = tg("Event");

    public static final Node TEXT = tg("text");
    public static final Node CONTENT_HASH = tg("contentHash");
    public static final Node LEXICON_HASH = tg("lexiconHash");
    public static final Node SOFTWARE_VERSION = tg("softwareVersion");
    public static final Node DATE_STATED = tg("dateStated");
    public static final Node STRUCTURE = tg("structure");

    public static final Node REPORTER = tg("reporter");
    public static final Node PARTNER = tg("partner");
    public static final Node FLOW = tg("flow");
    public static final Node PRODUCT = tg("product");
    public static final Node SEGMENT = tg("segment");
    public static final Node GATEWAY = tg("gateway");
    public static final Node PERIOD = tg("period");
    public static final Node INDICATOR = tg("indicator");
    public static final Node BASIS = tg("basis");
    public static final Node UNIT = tg("unit");
    public static final Node MODALITY = tg("modality");
    public static final Node STATED_IN = tg("statedIn");
    public static final Node ALSO_STATED_IN = tg("alsoStatedIn");
    public static final Node VALUE = tg("value");
    public static final Node APPROX = tg("approx");
    public static final Node CONFIDENCE = tg("confidence");
    public static final Node ATTRIBUTED_TO = tg("attributedTo");
    public static final Node SAID_BY = tg("saidBy");
    public static final Node BODY = tg("Body");
    public static final Node BODY_KIND = tg("bodyKind");
    public static final Node BODY_OF = tg("bodyOf");
    public static final Node RULE = tg("rule");

    public static final Node FINDING = tg("Finding");
    public static final Node FINDING_KIND = tg("findingKind");
    public static final Node USES_OBSERVATION = tg("usesObservation");
    public static final Node DERIVED_FACT = tg("DerivedFact");
    public static final Node ABOUT = tg("about");
    public static final Node COMPUTED = tg("computed");
    public static final Node PREFERRED = tg("preferred");
    public static final Node PENDING = tg("pending");

    public static final Node LOCATED_IN = tg("locatedIn");
    public static final Node BORDERS = tg("borders");
    public static final Node MEMBER_OF = tg("memberOf");
    public static final Node PORT_OF = tg("portOf");
    public static final Node EXPORTS_PRODUCT = tg("exportsProduct");
    public static final Node IMPORTS_PRODUCT = tg("importsProduct");

    public static final Node MODE = tg("mode");
    public static final Node ORIGIN = tg("origin");
    public static final Node DESTINATION = tg("destination");
    public static final Node VIA = tg("via");
    public static final Node START_PERIOD = tg("startPeriod");
    public static final Node KIND = tg("kind");
    public static final Node HELD_AT = tg("heldAt");
    public static final Node PARTICIPANT = tg("participant");
    public static final Node ON_PERIOD = tg("onPeriod");

    public static final Node OBSERVATION_CLASS = iri(QB, "Observation");
    public static final Node DATA_SET_CLASS = iri(QB, "DataSet");
    public static final Node DATA_SET = iri(QB, "dataSet");
    public static final Node QB_STRUCTURE = iri(QB, "structure");
    public static final Node OBSERVATION = iri(QB, "observation");

    public static final Node HAS_SOURCE = iri(OA, "hasSource");
    public static final Node HAS_SELECTOR = iri(OA, "hasSelector");
    public static final Node POSITION_SELECTOR = iri(OA, "TextPositionSelector");
    public static final Node QUOTE_SELECTOR = iri(OA, "TextQuoteSelector");
    public static final Node START = iri(OA, "start");
    public static final Node END = iri(OA, "end");
    public static final Node EXACT = iri(OA, "exact");

    public static final Node ACTIVITY = iri(PROV, "Activity");
    public static final Node WAS_GENERATED_BY = iri(PROV, "wasGeneratedBy");

    public static final Node WAS_DERIVED_FROM = iri(PROV, "wasDerivedFrom");

    public static final Node CONCEPT = iri(SKOS, "Concept");
    public static final Node IN_SCHEME = iri(SKOS, "inScheme");
    public static final Node PREF_LABEL = iri(SKOS, "prefLabel");
    public static final Node ALT_LABEL = iri(SKOS, "altLabel");
    public static final Node NOTATION = iri(SKOS, "notation");
    public static final Node EXACT_MATCH = iri(SKOS, "exactMatch");

    public static final Node TITLE = iri(DCT, "title");
    public static final Node ISSUED = iri(DCT, "issued");
    public static final Node PUBLISHER = iri(DCT, "publisher");
    public static final Node SOURCE = iri(DCT, "source");
    public static final Node START_DATE = iri(DCAT, "startDate");
    public static final Node END_DATE = iri(DCAT, "endDate");
    public static final Node LAT = iri(WGS84, "lat");
    public static final Node LONG = iri(WGS84, "long");

    public static final Node TYPE = iri(RDF, "type");
    public static final Node STATEMENT = iri(RDF, "Statement");
    public static final Node SUBJECT = iri(RDF, "subject");
    public static final Node PREDICATE = iri(RDF, "predicate");
    public static final Node OBJECT = iri(RDF, "object");
    public static final Node LABEL = iri(RDFS, "label");
    public static final Node COMMENT = iri(RDFS, "comment");

    /** What an observation is keyed by, in the order of a cell's name, and last the passage, which the cell leaves out. */
    public static final List<Node> DIMENSIONS = List.of(REPORTER, PARTNER, FLOW, PRODUCT, SEGMENT, GATEWAY, PERIOD,
            INDICATOR, BASIS, UNIT, MODALITY, STATED_IN);

    private Vocab() {
    }

    /** A term of the project's own. */
    public static Node tg(String name) {
        return iri(NS, name);
    }

    private static Node iri(String namespace, String name) {
        return NodeFactory.createURI(namespace + name);
    }
}
