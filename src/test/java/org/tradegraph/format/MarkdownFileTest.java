package org.tradegraph.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tradegraph.text.Document;

class MarkdownFileTest {

    @Test
    void marksAreTakenOffAndLinesStayApart() {
        assertEquals(List.of("Exports up", "Chile's exports to China rose 5% in September.", "- copper: $2 billion", "- wine", "Partner | Value", "China | $3 billion", "A quote."), Saved.lines(Saved.note("""
                # Exports up
                Chile's **exports** to [China](http://example.org) rose
                _5%_ in September.

                * copper: `$2 billion`
                * wine

                | Partner | Value |
                |---|---:|
                | China | $3 billion |

                > A quote.
                """)));
    }

    @Test
    void frontMatterIsMetadata() {
        Document note = Saved.note("---\ntitle: \"Chile: exports\"\ndate: 2024-10-14 08:00\nsource: 'Andes Post'\nlink: https://example.org/1\ntags:\n  - trade\n---\nExports rose.\n");
        assertEquals("Chile: exports", note.heading());
        assertEquals(Optional.of(LocalDate.of(2024, 10, 14)), note.date());
        assertEquals(Optional.of("Andes Post"), note.publisher());
        assertEquals(Optional.of("https://example.org/1"), note.url());
        assertEquals(List.of("Exports rose."), Saved.lines(note));
    }

    @Test
    void linesOnTopAreMetadataAsInPlainText() {
        Document note = Saved.note("title: Exports up\ndate: 2024-10-14\n---\nExports *rose*.\n");
        assertEquals("Exports up", note.heading());
        assertEquals(Optional.of(LocalDate.of(2024, 10, 14)), note.date());
        assertEquals(List.of("Exports rose."), Saved.lines(note));
    }

    @Test
    void aRuleIsNoFrontMatter() {
        assertEquals(List.of("Exports rose.", "Imports fell."), Saved.lines(Saved.note("Exports rose.\n\n---\n\nImports fell.\n")));
        assertEquals(List.of("Exports rose."), Saved.lines(Saved.note("---\nExports rose.\n")));
    }

    @Test
    void starsAndLinesInNumbersStay() {
        assertEquals(List.of("Exports rose 5 * 3 percent, file_name_1, 2 < 3."), Saved.lines(Saved.note("Exports rose 5 * 3 percent, file_name_1, 2 < 3.")));
    }
}
