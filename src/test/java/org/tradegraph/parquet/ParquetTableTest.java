package org.tradegraph.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Util;
import org.junit.jupiter.api.Test;
import org.tradegraph.property.Property;

/** The file tells where its pages are, and they are there. Other tools read its values in src/tools and .ci/tools. */
class ParquetTableTest {

    private static final List<Property> COLUMNS = List.of(new Property("name", Property.Kind.TEXT), new Property("value", Property.Kind.NUMBER),
            new Property("preferred", Property.Kind.TRUTH));
    private static final int ROWS = 45_000;

    @Test
    void theFooterCountsRowsInGroupsAndLeadsToTheirPages() throws IOException {
        byte[] file = written(ROWS);
        FileMetaData footer = footer(file);
        assertEquals(ROWS, footer.getNum_rows());
        assertEquals(List.of("row", "name", "value", "preferred"), footer.getSchema().stream().map(SchemaElement::getName).toList());
        assertEquals(List.of(20_000L, 20_000L, 5_000L), footer.getRow_groups().stream().map(RowGroup::getNum_rows).toList());
        int pages = 0;
        for (RowGroup group : footer.getRow_groups()) {
            for (int column = 0; column < COLUMNS.size(); column++) {
                ColumnMetaData data = group.getColumns().get(column).getMeta_data();
                assertEquals(List.of(COLUMNS.get(column).name()), data.getPath_in_schema());
                assertEquals(group.getNum_rows(), data.getNum_values());
                pages += page(file, data.getData_page_offset()).isSetData_page_header() ? 1 : 0;
                assertTrue(!data.isSetDictionary_page_offset() || page(file, data.getDictionary_page_offset()).isSetDictionary_page_header());
            }
        }
        assertEquals(9, pages);
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws IOException {
        assertArrayEquals(written(ROWS), written(ROWS));
    }

    @Test
    void aTableMayHaveNoRows() throws IOException {
        assertEquals(0, footer(written(0)).getNum_rows());
    }

    private static byte[] written(int rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ParquetTable table = new ParquetTable(out, COLUMNS)) {
            for (int row = 0; row < rows; row++) {
                table.add(Arrays.asList("row " + row, row % 3 == 0 ? null : new BigDecimal(row), row % 2 == 0));
            }
        }
        return out.toByteArray();
    }

    private static FileMetaData footer(byte[] file) throws IOException {
        int length = ByteBuffer.wrap(file, file.length - 8, 4).order(ByteOrder.LITTLE_ENDIAN).getInt();
        return Util.readFileMetaData(new ByteArrayInputStream(file, file.length - 8 - length, length));
    }

    private static PageHeader page(byte[] file, long position) throws IOException {
        return Util.readPageHeader(new ByteArrayInputStream(file, (int) position, file.length - (int) position));
    }
}
