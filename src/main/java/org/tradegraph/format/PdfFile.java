package org.tradegraph.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.text.Document;

/** Reads a PDF that holds text: its lines put together again to paragraphs, without page numbers and running heads. */
final class PdfFile {

    private static final int MOST_PAGES = 2000;

    private final String file;

    private PdfFile(String file) {
        this.file = file;
    }

    static Document read(String file, String name, byte[] bytes) {
        return new PdfFile(file).document(name, bytes);
    }

    private Document document(String name, byte[] bytes) {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            String text = PageLines.joined(pages(pdf));
            if (text.isBlank()) {
                throw new TradeGraphException(file + ": holds images of its pages but no text; run a text recognition (OCR) over it first");
            }
            Metadata metadata = new Metadata(title(pdf), Optional.empty(), Optional.empty(), Optional.empty());
            return metadata.titled(name, text);
        } catch (InvalidPasswordException e) {
            throw new TradeGraphException(file + ": is locked with a password; save it without one", e);
        } catch (TradeGraphException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new TradeGraphException(file + ": is no PDF or a broken one; open it in a viewer and save it anew", e);
        }
    }

    private static List<String> pages(PDDocument pdf) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setParagraphEnd("\n");
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= Math.min(pdf.getNumberOfPages(), MOST_PAGES); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(pdf));
        }
        return pages;
    }

    /** The title that the file states, where it is one and not the name of a draft. */
    private static Optional<String> title(PDDocument pdf) {
        return Optional.ofNullable(pdf.getDocumentInformation().getTitle()).map(title -> title.replaceAll("\\s+", " ").strip())
                .filter(title -> title.contains(" ") && !title.startsWith("Microsoft ") && !title.toLowerCase().startsWith("untitled"));
    }
}
