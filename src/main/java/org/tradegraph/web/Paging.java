package org.tradegraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.query.Slice;

/**
 * Which page of the rows is wanted.
 *
 * @param isAsked whether a page was asked for; where none was, data come whole
 */
public record Paging(boolean isAsked, int page, int size) {

    static final String PAGE = "page";
    static final String SIZE = "page_size";
    private static final int USUAL = 100;

    static final Paging FIRST = new Paging(false, 1, USUAL);

    static Paging of(HttpServletRequest request) {
        Optional<String> page = Optional.ofNullable(request.getParameter(PAGE));
        Optional<String> size = Optional.ofNullable(request.getParameter(SIZE));
        return new Paging(page.isPresent() || size.isPresent(), number(PAGE, page, 1), number(SIZE, size, USUAL));
    }

    private static int number(String name, Optional<String> given, int usual) {
        String text = given.orElse(Integer.toString(usual));
        if (!text.matches("\\d{1,6}")) {
            throw new TradeGraphException("'" + text + "' is no value for '" + name + "'; give a number");
        }
        return Integer.parseInt(text);
    }

    Slice slice() {
        return Slice.page(page, size);
    }

    /** Says in the header where the first page is, the one before and the one behind. */
    void link(HttpServletResponse response, String path, Map<String, String> values, boolean hasMore) {
        response.addHeader("Link", "<" + href(path, values, 1) + ">; rel=\"first\"");
        if (page > 1) {
            response.addHeader("Link", "<" + href(path, values, page - 1) + ">; rel=\"prev\"");
        }
        if (hasMore) {
            response.addHeader("Link", "<" + href(path, values, page + 1) + ">; rel=\"next\"");
        }
    }

    /** The address of another page of the same answer. */
    String href(String path, Map<String, String> values, int other) {
        String given = values.entrySet().stream().filter(entry -> !entry.getValue().isBlank())
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()) + "&").collect(Collectors.joining());
        return path + "?" + given + PAGE + "=" + other + (size == USUAL ? "" : "&" + SIZE + "=" + size);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
