package org.tradegraph.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageWriteStore;
import org.apache.parquet.column.page.PageWriter;
import org.apache.parquet.column.statistics.SizeStatistics;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.column.statistics.geospatial.GeospatialStatistics;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DictionaryPageHeader;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Util;

/** The pages of one column in a group of rows: each packed, behind its header; a dictionary comes first. */
final class ColumnPages implements PageWriter {

    private final ColumnDescriptor column;
    private final ByteArrayOutputStream dictionary = new ByteArrayOutputStream();
    private final ByteArrayOutputStream pages = new ByteArrayOutputStream();
    private final Set<org.apache.parquet.format.Encoding> encodings = EnumSet.noneOf(org.apache.parquet.format.Encoding.class);
    private long values;
    private long unpacked;

    private ColumnPages(ColumnDescriptor column) {
        this.column = column;
    }

    /** Those of all columns, in their order. */
    static final class OfAll implements PageWriteStore {

        private final Map<ColumnDescriptor, ColumnPages> pages = new LinkedHashMap<>();

        @Override
        public PageWriter getPageWriter(ColumnDescriptor column) {
            return pages.computeIfAbsent(column, ColumnPages::new);
        }

        /** By the order of the columns in the schema. */
        List<ColumnPages> all() {
            return new ArrayList<>(pages.values());
        }
    }

    ColumnDescriptor column() {
        return column;
    }

    List<org.apache.parquet.format.Encoding> encodings() {
        return List.copyOf(encodings);
    }

    long values() {
        return values;
    }

    /** How many bytes it would take without packing. */
    long unpacked() {
        return unpacked;
    }

    int dictionaryBytes() {
        return dictionary.size();
    }

    long bytes() {
        return dictionary.size() + pages.size();
    }

    void writeTo(OutputStream out) throws IOException {
        dictionary.writeTo(out);
        pages.writeTo(out);
    }

    @Override
    public void writePage(BytesInput bytes, int valueCount, int rowCount, Statistics<?> statistics, Encoding repetition, Encoding definition, Encoding encoding)
            throws IOException {
        values += valueCount;
        PageHeader header = new PageHeader(PageType.DATA_PAGE, 0, 0);
        header.setData_page_header(new DataPageHeader(valueCount, noted(encoding), noted(definition), noted(repetition)));
        write(header, bytes, pages);
    }

    @Override
    public void writePage(BytesInput bytes, int valueCount, int rowCount, Statistics<?> statistics, SizeStatistics sizes, GeospatialStatistics shapes,
                          Encoding repetition, Encoding definition, Encoding encoding) throws IOException {
        writePage(bytes, valueCount, rowCount, statistics, repetition, definition, encoding);
    }

    @Override
    public void writePage(BytesInput bytes, int valueCount, Statistics<?> statistics, Encoding repetition, Encoding definition, Encoding encoding) throws IOException {
        writePage(bytes, valueCount, valueCount, statistics, repetition, definition, encoding);
    }

    @Override
    public void writeDictionaryPage(DictionaryPage page) throws IOException {
        PageHeader header = new PageHeader(PageType.DICTIONARY_PAGE, 0, 0);
        header.setDictionary_page_header(new DictionaryPageHeader(page.getDictionarySize(), noted(page.getEncoding())));
        write(header, page.getBytes(), dictionary);
    }

    @Override
    public void writePageV2(int rowCount, int nullCount, int valueCount, BytesInput repetitionLevels, BytesInput definitionLevels, Encoding encoding, BytesInput data,
                            Statistics<?> statistics) {
        throw new UnsupportedOperationException("pages are of the first version, which every reader knows");
    }

    private org.apache.parquet.format.Encoding noted(Encoding encoding) {
        org.apache.parquet.format.Encoding noted = org.apache.parquet.format.Encoding.valueOf(encoding.name());
        encodings.add(noted);
        return noted;
    }

    private void write(PageHeader header, BytesInput bytes, ByteArrayOutputStream to) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(packed)) {
            bytes.writeAllTo(packing);
        }
        header.setUncompressed_page_size(Math.toIntExact(bytes.size()));
        header.setCompressed_page_size(packed.size());
        int before = to.size();
        Util.writePageHeader(header, to);
        unpacked += to.size() - before + bytes.size();
        packed.writeTo(to);
    }

    @Override
    public long getMemSize() {
        return bytes();
    }

    @Override
    public long allocatedSize() {
        return bytes();
    }

    @Override
    public String memUsageString(String prefix) {
        return prefix + " " + bytes() + " bytes";
    }
}
