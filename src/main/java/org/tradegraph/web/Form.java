package org.tradegraph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * In which form something is wanted, and what stands in the address before the suffix that may say so.
 *
 * @param data the form of data, or nothing where a page is wanted
 */
record Form(String path, Optional<RdfForm> data) {

    /** {@code format=} beats the suffix, which beats Accept; nothing where none that is known is wanted. */
    static Optional<Form> of(HttpServletRequest request, String path) {
        String wanted = request.getParameter("format");
        String ending = path.substring(path.lastIndexOf('.') + 1);
        boolean isPage = ending.equals("html") && path.contains(".");
        Optional<RdfForm> suffix = path.contains(".") ? RdfForm.ofSuffix(ending) : Optional.empty();
        String stem = isPage || suffix.isPresent() ? path.substring(0, path.lastIndexOf('.')) : path;
        if (wanted != null) {
            Optional<RdfForm> form = RdfForm.ofSuffix(wanted);
            return wanted.equals("html") || form.isPresent() ? Optional.of(new Form(stem, form)) : Optional.empty();
        }
        if (isPage || suffix.isPresent()) {
            return Optional.of(new Form(stem, suffix));
        }
        List<String> offers = new ArrayList<>(List.of(Negotiation.HTML));
        offers.addAll(RdfForm.types());
        return Negotiation.choose(request, offers).map(type -> new Form(path, RdfForm.ofType(type)));
    }

    static String known() {
        return "html, " + RdfForm.known();
    }
}
