package org.tradegraph.interchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.tradegraph.property.Property;

/** A table as RFC 4180 has it, in UTF-8: some columns of its own, then one for each property. */
final class CsvTable implements AutoCloseable {

    private static final CSVFormat FORM = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private final CSVPrinter printer;
    private final List<Property> properties;

    /** @param heading how the column of a property is called */
    CsvTable(OutputStream out, List<String> columns, List<Property> properties, Function<Property, String> heading) throws IOException {
        this.printer = new CSVPrinter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16), FORM);
        this.properties = properties;
        List<String> header = new ArrayList<>(columns);
        properties.stream().map(heading).forEach(header::add);
        printer.printRecord(header);
    }

    void add(List<String> own, Map<String, Object> values) throws IOException {
        List<Object> cells = new ArrayList<>(own);
        properties.forEach(property -> cells.add(text(values.get(property.name()))));
        printer.printRecord(cells);
    }

    /** Numbers without exponents; nothing for what is absent. */
    static String text(Object value) {
        return value == null ? null : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
