package org.tradegraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void theLineShowsHowFarTheWorkHasCome() {
        assertEquals("[===============               ] 5 of 10 documents", Progress.line(5, 10, "documents"));
        assertEquals("[==============================] 0 of 0 documents", Progress.line(0, 0, "documents"));
    }

    @Test
    void nothingIsShownWhereNoTerminalIs() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream printer = new PrintStream(err, true);
        Progress progress = new Progress(new Console(InputStream.nullInputStream(), printer, printer), "documents", OptionalInt.of(1), false);
        progress.step();
        progress.clear();
        assertEquals(0, err.size());
    }
}
