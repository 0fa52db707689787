package org.tradegraph.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.tradegraph.export.Selection;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.property.GraphView;

/** Gives the whole graph out as a file, while it is being written, in each of the formats that other tools load. */
final class ExportServlet extends HttpServlet {

    static final String START = "/export";

    private static final int AT_A_TIME = 2;
    private static final int BUFFER = 1 << 16;
    private static final Set<String> PARAMETERS = Set.of("without", "period", "flow", "unit");

    private final transient TradeStore store;
    private final transient List<ExportFormat> formats = ExportFormat.all();
    private final transient Semaphore places = new Semaphore(AT_A_TIME);

    ExportServlet(TradeStore store) {
        this.store = store;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getRequestURI().substring(START.length()).replaceFirst("^/", "");
        Optional<ExportFormat> format = formats.stream().filter(one -> one.name().equals(name) || one.file().equals("tradegraph." + name)).findFirst();
        if (name.isEmpty()) {
            Pages.send(response, Pages.exports(formats));
        } else if (format.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "There is no export format '" + name + "'; take one of "
                    + formats.stream().map(ExportFormat::name).collect(Collectors.joining(", ")) + ".");
        } else if (!places.tryAcquire()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "Others are downloading the graph just now; ask again in a little while.");
        } else {
            try {
                send(format.get(), request, response);
            } catch (TradeGraphException e) {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST, e.getMessage());
            } finally {
                places.release();
            }
        }
    }

    private void send(ExportFormat format, HttpServletRequest request, HttpServletResponse response) throws IOException {
        GraphView wanted = wanted(format, request);
        response.setContentType(format.mediaType() + (format.mediaType().startsWith("text/") ? ";charset=utf-8" : ""));
        response.setHeader("Content-Disposition", "attachment; filename=\"" + format.file() + "\"");
        if (!request.getMethod().equals("HEAD")) {
            OutputStream out = new BufferedOutputStream(response.getOutputStream(), BUFFER);
            format.writing().write(store, wanted, out);
            out.flush();
        }
    }

    private static GraphView wanted(ExportFormat format, HttpServletRequest request) {
        request.getParameterMap().keySet().stream().filter(name -> !PARAMETERS.contains(name)).findFirst().ifPresent(name -> {
            throw new TradeGraphException("an export has no parameter '" + name + "'; its parameters are: without, period, flow, unit");
        });
        Optional<String> period = Optional.ofNullable(request.getParameter("period")).filter(text -> !text.isBlank());
        if (period.isEmpty() && (request.getParameter("flow") != null || request.getParameter("unit") != null) || period.isPresent() && !format.isOfNodesAndEdges()) {
            throw new TradeGraphException("'period', 'flow' and 'unit' choose who trades with whom, for formats of nodes and edges; give 'period' and a format such as gexf");
        }
        return new GraphView(period.map(time -> GraphView.Trade.of(time, Optional.ofNullable(request.getParameter("flow")), Optional.ofNullable(request.getParameter("unit")))),
                without(Optional.ofNullable(request.getParameter("without")).orElse("")));
    }

    private static Set<Selection.Part> without(String words) {
        Set<Selection.Part> parts = new LinkedHashSet<>();
        for (String word : words.isBlank() ? List.<String>of() : List.of(words.split(","))) {
            parts.add(Selection.Part.find(word.strip()).orElseThrow(() ->
                    new TradeGraphException("'" + word + "' is no value for 'without'; give evidence, derived, gazetteer or vocabulary, several with commas")));
        }
        return parts;
    }
}
