package org.tradegraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;


/** What is told beside an export: its files with checksums, how much of each kind, what it cannot carry, mapping and licence. */
record ExportReport(String format, Map<String, String> selection, List<ExportFile> files, Map<String, Long> counts, String losses, String mapping) {

    static final String ENDING = ".report.json";
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    void write(Path path) {
        try {
            Files.writeString(path, new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json()) + "\n");
        } catch (IOException e) {
            throw ExportFile.unwritable(path, e);
        }
    }

    private JsonObject json() {
        JsonObject report = new JsonObject();
        report.addProperty("format", format);
        JsonObject wanted = new JsonObject();
        selection.forEach(wanted::addProperty);
        report.add("selection", wanted);
        JsonArray written = new JsonArray();
        for (ExportFile file : files) {
            JsonObject one = new JsonObject();
            one.addProperty("file", file.path().getFileName().toString());
            one.addProperty("bytes", file.bytes());
            one.addProperty("sha256", file.sha256());
            written.add(one);
        }
        report.add("files", written);
        JsonObject counted = new JsonObject();
        counts.forEach(counted::addProperty);
        report.add("counts", counted);
        report.addProperty("losses", losses);
        report.addProperty("mapping", mapping);
        report.addProperty("licence", LICENCE);
        return report;
    }
}
