package org.tradegraph.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.tradegraph.files.TradeGraphException;

class FormatTest {

    private static final int SPOILT = 2000;
    private static final List<String> SOURCES = List.of("<!DOCTYPE html><html><head><meta charset=utf-8><script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"a b\"}</script>"
            + "<meta name=date content=2024-10-14></head><body><article><h1>A b</h1><p>Exports rose 5%.<br>to <a href=x>y</a></p><table><tr><td>x<td>y</table></article></body></html>",
            "---\ntitle: a\ndate: 2024-10-14\n---\n# Head\n\n* [a](b) **c**\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R/MediaBox[0 0 99 99]>>endobj "
            + "4 0 obj<</Length 9>>stream\nBT (a)Tj ET\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF");

    @Test
    void theEndingOfANameTells() {
        assertEquals(Optional.of(Format.HTML), Format.ofName("news/Page.HTM"));
        assertEquals(Optional.of(Format.JSON_LINES), Format.ofName("a.jsonl"));
        assertEquals(Optional.empty(), Format.ofName("report"));
    }

    @Test
    void theContentTells() {
        assertEquals(Format.PDF, content("%PDF-1.7\n%âãÏÓ"));
        assertEquals(Format.HTML, content("\uFEFF\n<?xml version='1.0'?><!-- a --><!-- b --><!DOCTYPE html>"));
        assertEquals(Format.HTML, content("<!-- saved --><html>"));
        assertEquals(Format.JSON_LINES, content("\uFEFF{\"id\": \"a\""));
        assertEquals(Format.TEXT, content("{curly} words"));
        assertEquals(Format.TEXT, content("<3 exports < imports"));
        assertEquals(Format.TEXT, content("<!-- ".repeat(1000)));
        assertEquals(Format.TEXT, content(""));
    }

    /** Bytes of any format, spoilt, are read or refused in one sentence. */
    @Test
    void anyBytesAreReadOrRefused() {
        Random random = new Random(20241014);
        int read = 0;
        for (int i = 0; i < SPOILT; i++) {
            byte[] bytes = SOURCES.get(i % SOURCES.size()).getBytes(StandardCharsets.UTF_8);
            for (int spoils = random.nextInt(6); spoils > 0; spoils--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            for (Format format : List.of(Format.HTML, Format.MARKDOWN, Format.PDF)) {
                read += isRead(bytes, format) ? 1 : 0;
            }
        }
        assertTrue(read > SPOILT, "only " + read + " were read");
    }

    private static boolean isRead(byte[] bytes, Format format) {
        try {
            return !DocumentFormats.read("any", "any", bytes, format).text().isEmpty();
        } catch (TradeGraphException refused) {
            assertTrue(refused.getMessage().startsWith("any"), refused.getMessage());
            return false;
        }
    }

    private static Format content(String start) {
        return Format.ofContent(start.getBytes(StandardCharsets.UTF_8));
    }
}
