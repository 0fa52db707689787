package org.tradegraph.audit;

import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.tradegraph.integrity.Defect;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What is wrong with a store, and what was found in it, for people and for programs. */
public record CheckReport(List<Defect> defects, List<Finding> findings, Graph graph) {

    /** The ways to write it. */
    public enum Form { text, ttl, json }

    public void write(Form form, OutputStream out) {
        switch (form) {
            case text -> print(out, text());
            case json -> print(out, new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create().toJson(json()) + "\n");
            case ttl -> RDFWriter.source(graph).lang(Lang.TURTLE).output(out);
        }
    }

    private static void print(OutputStream out, String text) {
        PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8);
        stream.print(text);
        stream.flush();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        defects.forEach(defect -> text.append("defect   ").append(defect).append('\n'));
        for (Finding finding : findings) {
            text.append(String.format(Locale.ROOT, "%-8s %s, %s: %s%n", finding.severity(), finding.kind(), finding.verdict(), finding.sentence()));
            finding.observations().stream().map(claim -> "           " + claim.document() + ": " + claim.words().replace('\n', ' ') + "\n").distinct().forEach(text::append);
        }
        return text.toString();
    }

    private JsonObject json() {
        JsonObject report = new JsonObject();
        JsonArray wrong = new JsonArray();
        defects.forEach(defect -> {
            JsonObject told = new JsonObject();
            told.addProperty("where", defect.where());
            told.addProperty("sentence", defect.sentence());
            wrong.add(told);
        });
        JsonArray found = new JsonArray();
        findings.forEach(finding -> found.add(json(finding)));
        report.addProperty("wellFormed", defects.isEmpty());
        report.add("defects", wrong);
        report.add("findings", found);
        return report;
    }

    private static JsonObject json(Finding finding) {
        JsonObject told = new JsonObject();
        told.addProperty("finding", finding.address());
        told.addProperty("kind", finding.kind());
        told.addProperty("severity", finding.severity());
        told.addProperty("verdict", finding.verdict());
        told.addProperty("sentence", finding.sentence());
        finding.computed().ifPresent(number -> told.addProperty("computed", new BigDecimal(number)));
        JsonArray claims = new JsonArray();
        finding.observations().forEach(claim -> {
            JsonObject one = new JsonObject();
            one.addProperty("observation", claim.observation());
            one.addProperty("document", claim.document());
            one.addProperty("words", claim.words());
            claims.add(one);
        });
        told.add("observations", claims);
        return told;
    }
}
