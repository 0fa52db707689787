package org.tradegraph.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.tradegraph.text.Document;

class PdfFileTest {

    private static final List<String> PAGE = List.of("Exports of the region in September", "",
            "The customs service said on Monday that exports to neigh-", "bouring countries rose 5 percent, while cross-",
            "border e-commerce grew twice as fast as in the first half.", "", "Imports fell 3 percent.");

    @Test
    void paragraphsAreRejoinedOverLineEndsAndHyphens() throws IOException {
        assertEquals(List.of("Exports of the region in September",
                "The customs service said on Monday that exports to neighbouring countries rose 5 percent, while cross-border e-commerce grew twice as fast as in the first half.",
                "Imports fell 3 percent."), Saved.lines(read(PAGE)));
    }

    @Test
    void pageNumbersAndRunningHeadsAreLeftOut() throws IOException {
        List<List<String>> pages = List.of(page("January", 1), page("February", 2), page("March", 3));
        List<String> lines = Saved.lines(DocumentFormats.read("a.pdf", "a", pdf(pages), Format.PDF));
        assertEquals(List.of("Exports of January rose 5 percent.", "Exports of February rose 5 percent.", "Exports of March rose 5 percent."), lines);
    }

    private static List<String> page(String month, int number) {
        return List.of("Bulletin of the Statistics Office", "", "Exports of " + month + " rose 5 percent.", "", "Page " + number + " of 3");
    }

    @Test
    void aSentenceGoesOnOnTheNextPage() throws IOException {
        List<List<String>> pages = List.of(List.of("The customs service said that exports of the country rose"), List.of("by 5 percent in September to the highest level ever."));
        assertEquals(List.of("The customs service said that exports of the country rose by 5 percent in September to the highest level ever."),
                Saved.lines(DocumentFormats.read("a.pdf", "a", pdf(pages), Format.PDF)));
    }

    @Test
    void rowsOfATableStayApart() throws IOException {
        assertEquals(List.of("Exports by partner in billions of dollars, September 2024", "China 12.1", "India 3.4"),
                Saved.lines(read(List.of("Exports by partner in billions of dollars, September 2024", "", "China 12.1", "India 3.4"))));
    }

    @Test
    void aLockedFileIsOneSentence() throws IOException {
        assertTrue(Saved.refusal(locked(), Format.PDF).startsWith("some.file: is locked with a password; save it"));
    }

    @Test
    void picturesOfPagesAreOneSentence() throws IOException {
        assertTrue(Saved.refusal(pdf(List.of(List.of())), Format.PDF).contains("text recognition (OCR)"));
    }

    @Test
    void aBrokenFileIsOneSentence() throws IOException {
        byte[] whole = pdf(List.of(PAGE));
        assertTrue(Saved.refusal("%PDF-1.7 nothing".getBytes(), Format.PDF).contains("is no PDF or a broken one"));
        assertTrue(Saved.refusal(Arrays.copyOf(whole, 300), Format.PDF).startsWith("some.file: "));
    }

    private static Document read(List<String> lines) throws IOException {
        return DocumentFormats.read("a.pdf", "a", pdf(List.of(lines)), Format.PDF);
    }

    private static byte[] locked() throws IOException {
        try (PDDocument pdf = document(List.of(PAGE))) {
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return bytes(pdf);
        }
    }

    private static byte[] pdf(List<List<String>> pages) throws IOException {
        try (PDDocument pdf = document(pages)) {
            return bytes(pdf);
        }
    }

    private static PDDocument document(List<List<String>> pages) throws IOException {
        PDDocument pdf = new PDDocument();
        for (List<String> lines : pages) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            write(pdf, page, lines);
        }
        return pdf;
    }

    private static void write(PDDocument pdf, PDPage page, List<String> lines) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            int height = 740;
            for (String line : lines) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 11);
                content.newLineAtOffset(60, height);
                content.showText(line);
                content.endText();
                height -= line.isEmpty() ? 30 : 13;
            }
        }
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }
}
