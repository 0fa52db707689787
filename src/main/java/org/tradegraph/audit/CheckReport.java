package org.tradegraph.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.tradegraph.graph.TradeStore;
import org.tradegraph.integrity.Defect;

import com.google.gson.stream.JsonWriter;

/** What is wrong with a store, and what was found in it, for people and for programs; written finding by finding, so that a large store needs no more memory. */
public record CheckReport(List<Defect> defects, TradeStore store) {

    /** The ways to write it. */
    public enum Form { text, ttl, json }

    public void write(Form form, OutputStream out) {
        switch (form) {
            case text -> text(new PrintStream(out, false, StandardCharsets.UTF_8));
            case json -> json(out);
            case ttl -> Findings.write(store, out);
        }
    }

    private void text(PrintStream out) {
        defects.forEach(defect -> out.print("defect   " + defect + "\n"));
        Findings.each(store, finding -> {
            out.printf(Locale.ROOT, "%-8s %s, %s: %s%n", finding.severity(), finding.kind(), finding.verdict(), finding.sentence());
            finding.observations().stream().map(claim -> "           " + claim.document() + ": " + claim.words().replace('\n', ' ') + "\n").distinct().forEach(out::print);
        });
        out.flush();
    }

    private void json(OutputStream out) {
        try {
            JsonWriter json = new JsonWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            json.setIndent("  ");
            json.beginObject().name("wellFormed").value(defects.isEmpty()).name("defects").beginArray();
            for (Defect defect : defects) {
                json.beginObject().name("where").value(defect.where()).name("sentence").value(defect.sentence()).endObject();
            }
            json.endArray().name("findings").beginArray();
            Findings.each(store, finding -> json(finding, json));
            json.endArray().endObject().flush();
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void json(Finding finding, JsonWriter json) {
        try {
            json.beginObject().name("finding").value(finding.address()).name("kind").value(finding.kind()).name("severity").value(finding.severity())
                    .name("verdict").value(finding.verdict()).name("sentence").value(finding.sentence());
            if (finding.computed().isPresent()) {
                json.name("computed").value(new BigDecimal(finding.computed().get()));
            }
            json.name("observations").beginArray();
            for (Finding.Claim claim : finding.observations()) {
                json.beginObject().name("observation").value(claim.observation()).name("document").value(claim.document()).name("words").value(claim.words()).endObject();
            }
            json.endArray().endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
