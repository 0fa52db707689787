package org.tradegraph.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;

import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.tradegraph.property.Property;

/** A table that is written while its rows come, some thousands of them at a time; closing it ends it. */
public final class ParquetTable implements AutoCloseable {

    private static final int ROWS_A_GROUP = 20_000;
    private static final ParquetProperties PROPERTIES = ParquetProperties.builder()
            .withWriterVersion(ParquetProperties.WriterVersion.PARQUET_1_0).withAllocator(new HeapByteBufferAllocator()).withSizeStatisticsEnabled(false).build();

    private final OutputStream out;
    private final List<Property> columns;
    private final Footer footer;
    private ColumnPages.OfAll pages;
    private ColumnWriteStore encoders;
    private RecordConsumer rows;
    private int count;

    public ParquetTable(OutputStream out, List<Property> columns) throws IOException {
        this.out = out;
        this.columns = columns;
        this.footer = new Footer(columns);
        out.write(Footer.MAGIC);
        begin();
    }

    private void begin() {
        pages = new ColumnPages.OfAll();
        encoders = PROPERTIES.newColumnWriteStore(footer.schema(), pages);
        rows = new ColumnIOFactory().getColumnIO(footer.schema()).getRecordWriter(encoders);
        count = 0;
    }

    /** @param values one for each column; null where there is none */
    public void add(List<?> values) throws IOException {
        rows.startMessage();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != null) {
                rows.startField(columns.get(i).name(), i);
                add(columns.get(i).kind(), values.get(i));
                rows.endField(columns.get(i).name(), i);
            }
        }
        rows.endMessage();
        count++;
        if (count == ROWS_A_GROUP) {
            end();
            begin();
        }
    }

    private void add(Property.Kind kind, Object value) {
        switch (kind) {
            case TEXT -> rows.addBinary(Binary.fromString(value.toString()));
            case NUMBER -> rows.addDouble(((BigDecimal) value).doubleValue());
            case TRUTH -> rows.addBoolean((Boolean) value);
            default -> throw new IllegalStateException(kind.toString());
        }
    }

    private void end() throws IOException {
        try {
            rows.flush();
            encoders.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        encoders.close();
        if (count > 0) {
            footer.add(count, pages.all());
            for (ColumnPages column : pages.all()) {
                column.writeTo(out);
            }
        }
    }

    @Override
    public void close() throws IOException {
        end();
        footer.writeTo(out);
        out.close();
    }
}
