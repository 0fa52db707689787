package org.tradegraph.interchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import com.google.gson.stream.JsonWriter;

/** Opens files for text in UTF-8. */
final class TextFile {

    private TextFile() {
    }

    static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    static JsonWriter json(OutputStream out) {
        JsonWriter json = new JsonWriter(writer(out));
        json.setHtmlSafe(false);
        return json;
    }

    /** Writes a value of a property under its name. */
    static void property(JsonWriter json, String name, Object value) throws IOException {
        json.name(name);
        if (value instanceof Number number) {
            json.value(number);
        } else if (value instanceof Boolean truth) {
            json.value(truth);
        } else {
            json.value(value.toString());
        }
    }

    /** Begins a line, so that each node and edge has its own. */
    static void line(Writer writer) throws IOException {
        writer.write('\n');
    }
}
