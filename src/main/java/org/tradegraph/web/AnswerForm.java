package org.tradegraph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradegraph.query.CannedQuery;
import org.tradegraph.query.Format;

/** In which form the answer to a canned query is wanted. */
final class AnswerForm {

    static final String FORMAT = "format";
    private static final Map<String, Format> OTHER_TYPES = Map.of("application/json", Format.JSON, "application/xml", Format.XML);

    private AnswerForm() {
    }

    /** The media type to answer in: {@code format=} beats the suffix, which beats Accept. */
    static Optional<String> type(CannedQuery query, Optional<Format> suffix, HttpServletRequest request) {
        String wanted = request.getParameter(FORMAT);
        if (wanted != null) {
            return wanted.equals("html") ? Optional.of(Negotiation.HTML)
                    : Format.find(wanted).filter(query.formats()::contains).map(Format::mediaType);
        }
        if (suffix.isPresent()) {
            return suffix.filter(query.formats()::contains).map(Format::mediaType);
        }
        List<String> offers = new ArrayList<>(List.of(Negotiation.HTML));
        query.formats().forEach(format -> offers.add(format.mediaType()));
        OTHER_TYPES.forEach((type, format) -> {
            if (query.formats().contains(format)) {
                offers.add(type);
            }
        });
        return Negotiation.choose(request, offers);
    }

    static Format format(String type) {
        return List.of(Format.values()).stream().filter(format -> format.mediaType().equals(type)).findFirst()
                .orElseGet(() -> OTHER_TYPES.get(type));
    }
}
