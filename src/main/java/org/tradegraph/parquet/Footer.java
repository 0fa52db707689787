package org.tradegraph.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
import org.apache.parquet.format.Type;
import org.apache.parquet.format.Util;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.tradegraph.property.Property;

/** What stands at the end of the file: of which kind each column is, and where its pages are. */
final class Footer {

    static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final String ROW = "row";

    private final List<Property> columns;
    private final MessageType schema;
    private final List<RowGroup> groups = new ArrayList<>();
    private long position = MAGIC.length;
    private long rows;

    Footer(List<Property> columns) {
        this.columns = columns;
        Types.MessageTypeBuilder builder = Types.buildMessage();
        for (Property column : columns) {
            builder.addField(switch (column.kind()) {
                case TEXT -> Types.optional(PrimitiveTypeName.BINARY).as(LogicalTypeAnnotation.stringType()).named(column.name());
                case NUMBER -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
                case TRUTH -> Types.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
            });
        }
        this.schema = builder.named(ROW);
    }

    MessageType schema() {
        return schema;
    }

    /** Notes a group of rows, whose columns are written one behind the other. */
    void add(int count, List<ColumnPages> pages) {
        List<ColumnChunk> chunks = new ArrayList<>();
        long before = position;
        for (ColumnPages column : pages) {
            chunks.add(chunk(column));
            position += column.bytes();
        }
        RowGroup group = new RowGroup(chunks, pages.stream().mapToLong(ColumnPages::unpacked).sum(), count);
        group.setFile_offset(before);
        group.setTotal_compressed_size(position - before);
        groups.add(group);
        rows += count;
    }

    private ColumnChunk chunk(ColumnPages column) {
        ColumnMetaData data = new ColumnMetaData(Type.valueOf(physical(column.column().getPrimitiveType().getPrimitiveTypeName())), column.encodings(),
                List.of(column.column().getPath()), CompressionCodec.GZIP, column.values(), column.unpacked(), column.bytes(), position + column.dictionaryBytes());
        if (column.dictionaryBytes() > 0) {
            data.setDictionary_page_offset(position);
        }
        ColumnChunk chunk = new ColumnChunk(position);
        chunk.setMeta_data(data);
        return chunk;
    }

    /** Bytes are called otherwise in the file than in the schema. */
    private static String physical(PrimitiveTypeName name) {
        return name == PrimitiveTypeName.BINARY ? Type.BYTE_ARRAY.name() : name.name();
    }

    void writeTo(OutputStream out) throws IOException {
        List<SchemaElement> elements = new ArrayList<>();
        elements.add(new SchemaElement(ROW).setNum_children(columns.size()));
        columns.forEach(column -> elements.add(element(column)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Util.writeFileMetaData(new FileMetaData(1, elements, rows, groups), bytes);
        bytes.writeTo(out);
        out.write(ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(bytes.size()).array());
        out.write(MAGIC);
    }

    private static SchemaElement element(Property column) {
        SchemaElement element = new SchemaElement(column.name()).setRepetition_type(FieldRepetitionType.OPTIONAL);
        return switch (column.kind()) {
            case TEXT -> element.setType(Type.BYTE_ARRAY).setConverted_type(ConvertedType.UTF8).setLogicalType(LogicalType.STRING(new StringType()));
            case NUMBER -> element.setType(Type.DOUBLE);
            case TRUTH -> element.setType(Type.BOOLEAN);
        };
    }
}
