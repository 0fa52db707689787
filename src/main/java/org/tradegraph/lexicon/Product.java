package org.tradegraph.lexicon;

import java.util.List;
import java.util.Optional;

import org.tradegraph.files.Cells;

/**
 * A word for goods as trade news uses it.
 *
 * @param id    last part of the product's IRI
 * @param name  the usual form
 * @param hs    the HS 2022 chapter or heading it falls under, where that is clear
 * @param forms all spellings, singular and plural
 */
public record Product(String id, String name, Optional<String> hs, List<String> forms) {

    /** The product that was {@link #written()}. */
    static Product read(String line) {
        Cells cells = new Cells(line);
        return new Product(cells.next(), cells.next(), cells.nextIfAny(), cells.nextList());
    }

    String written() {
        return Cells.line(id, name, hs.orElse(""), Cells.list(forms));
    }
}
