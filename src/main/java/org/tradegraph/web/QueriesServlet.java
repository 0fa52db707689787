package org.tradegraph.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.WebContent;
import org.tradegraph.api.Choices;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.page.Addresses;
import org.tradegraph.query.Answer;
import org.tradegraph.query.CannedQuery;
import org.tradegraph.query.Catalog;
import org.tradegraph.query.Format;
import org.tradegraph.query.Parameter;
import org.tradegraph.query.Slice;

/** Answers the list of canned queries, and each of them as a page or as data. */
final class QueriesServlet extends HttpServlet {

    private static final String SPARQL_FORMAT = "rq";

    private final transient TradeStore store;
    private final transient Catalog catalog;
    private final transient AnswerCache answers;
    private final transient Choices choices;
    private final transient Addresses addresses;

    QueriesServlet(TradeStore store, Catalog catalog, Duration limit) {
        this.store = store;
        this.catalog = catalog;
        this.answers = new AnswerCache(store, limit);
        this.choices = new Choices(store);
        this.addresses = new Addresses(store.iris());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept");
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        if (path.isEmpty()) {
            list(request, response);
            return;
        }
        Optional<Format> suffix = Format.find(path.substring(path.lastIndexOf('.') + 1)).filter(format -> path.contains("."));
        String name = suffix.map(format -> path.substring(0, path.lastIndexOf('.'))).orElse(path);
        Optional<CannedQuery> query = find(name, response);
        Optional<String> twice = query.flatMap(found -> twice(found, request));
        if (twice.isPresent()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, "'" + twice.get() + "' is given twice; give one value");
        } else if (query.isPresent()) {
            answer(query.get(), suffix, request, response);
        }
    }

    /** The question of a name, or nothing, and an answer that says why. */
    private Optional<CannedQuery> find(String name, HttpServletResponse response) throws IOException {
        try {
            return Optional.of(catalog.query(name));
        } catch (TradeGraphException e) {
            boolean isBroken = catalog.names().contains(name);
            response.sendError(isBroken ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR : HttpServletResponse.SC_NOT_FOUND,
                    e.getMessage() + "; all that can be asked are at /queries");
            return Optional.empty();
        }
    }

    private void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> wanted = Optional.ofNullable(request.getParameter(AnswerForm.FORMAT));
        Optional<String> type = wanted.isPresent()
                ? wanted.map(Map.of("json", "application/json", "html", Negotiation.HTML)::get)
                : Negotiation.choose(request, List.of(Negotiation.HTML, "application/json"));
        if (type.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE, "The list comes as html or json.");
        } else if (type.get().equals(Negotiation.HTML)) {
            Pages.send(response, Pages.queries(catalog.queries()));
        } else {
            Pages.sendText(response, type.get(), QueryList.json(catalog.queries()));
        }
    }

    /** The query itself, with the values given or else those of its examples, for editors. */
    private void text(CannedQuery query, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> values = query.trials();
        values.putAll(values(request));
        try {
            Pages.sendText(response, WebContent.contentTypeSPARQLQuery, query.text(store.datasetGraph(), values));
        } catch (TradeGraphException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, e.getMessage());
        }
    }

    private void answer(CannedQuery query, Optional<Format> suffix, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (SPARQL_FORMAT.equals(request.getParameter(AnswerForm.FORMAT))) {
            text(query, request, response);
            return;
        }
        Optional<String> type = AnswerForm.type(query, suffix, request);
        if (type.isEmpty()) {
            String known = query.formats().stream().map(Format::code).collect(Collectors.joining(", "));
            response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE, "This query answers as html, " + known + ".");
        } else if (type.get().equals(Negotiation.HTML)) {
            page(query, request, response);
        } else {
            data(query, type.get(), request, response);
        }
    }

    private void page(CannedQuery query, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> values = values(request);
        boolean isAsked = !values.isEmpty() || query.parameters().stream().noneMatch(parameter -> parameter.required());
        Optional<Answer> answer = Optional.empty();
        Optional<String> fault = Optional.empty();
        Paging paging = Paging.FIRST;
        String sparql = query.text();
        try {
            paging = Paging.of(request);
            if (isAsked) {
                sparql = query.text(store.datasetGraph(), values);
                answer = Optional.of(answers.answer(query, values, query.isPageable() ? paging.slice() : Slice.ALL));
            }
        } catch (TradeGraphException e) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            fault = Optional.of(e.getMessage());
        } catch (QueryCancelledException e) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            fault = Optional.of(outOfTime());
        }
        Pages.send(response, Pages.query(new QueryPage(query, values, answer, fault, paging, sparql, Host.of(request), choices, addresses)));
    }

    private void data(CannedQuery query, String type, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> values = values(request);
        try {
            Paging paging = Paging.of(request);
            if (paging.isAsked() && !query.isPageable()) {
                throw new TradeGraphException("the query '" + query.name() + "' answers a graph, which has no pages; leave out page and page_size");
            }
            Answer answer = answers.answer(query, values, paging.isAsked() ? paging.slice() : Slice.ALL);
            if (paging.isAsked()) {
                paging.link(response, request.getRequestURI(), values, answer.hasMore());
            }
            response.setContentType(type + (type.startsWith("text/") ? ";charset=utf-8" : ""));
            answer.write(AnswerForm.format(type), response.getOutputStream());
        } catch (TradeGraphException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, e.getMessage());
        } catch (QueryCancelledException e) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE, outOfTime());
        }
    }

    private String outOfTime() {
        return "The query took longer than the " + answers.limit().toSeconds() + " seconds allowed; ask for less.";
    }

    /** Only a list may be given by its values one by one. */
    private static Optional<String> twice(CannedQuery query, HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream().filter(given -> given.getValue().length > 1).map(Map.Entry::getKey)
                .filter(name -> query.parameters().stream().noneMatch(parameter -> parameter.list() && parameter.name().equals(name))).findFirst();
    }

    private static Map<String, String> values(HttpServletRequest request) {
        Map<String, String> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, given) -> values.put(name, Parameter.joined(List.of(given))));
        List.of(AnswerForm.FORMAT, Paging.PAGE, Paging.SIZE).forEach(values::remove);
        return values;
    }
}
