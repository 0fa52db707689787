package org.tradegraph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;

/** Which of the forms on offer a visitor wants. */
final class Negotiation {

    static final String HTML = "text/html";

    private Negotiation() {
    }

    /** The media type on offer that the request prefers, the first where it does not care; nothing where none fits. */
    static Optional<String> choose(HttpServletRequest request, Collection<String> offers) {
        String accept = String.join(",", Collections.list(request.getHeaders("Accept")));
        if (accept.isBlank()) {
            return offers.stream().findFirst();
        }
        MediaType chosen = AcceptList.match(new AcceptList(accept), AcceptList.create(offers.toArray(String[]::new)));
        return Optional.ofNullable(chosen).map(MediaType::getContentTypeStr);
    }

    /** Whether a person with a browser asks. */
    static boolean wantsPage(HttpServletRequest request) {
        return request.getHeader("Accept") != null && choose(request, List.of(Problem.JSON, HTML)).equals(Optional.of(HTML));
    }
}
