package org.tradegraph.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How periods are written for people. */
class PeriodWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2023                  | 2023",
        "2023-09               | Sep 2023",
        "2023-Q1               | Q1 2023",
        "2023-12-25            | 25 Dec 2023",
        "2023-01/2023-09       | Jan – Sep 2023",
        "2024-09/2025-08       | Sep 2024 – Aug 2025",
        "2023/2024             | 2023 – 2024",
        "2025-10-21/2025-10-22 | 21 – 22 Oct 2025",
        "2024-01-27/2024-02-05 | 27 Jan – 5 Feb 2024",
        "unstated              | unstated",
        "2023-13               | 2023-13",
        "CN-JL                 | CN-JL",
    })
    void aPeriodIsWrittenAsPeopleDo(String code, String words) {
        assertEquals(words, PeriodWords.of(code));
    }
}
