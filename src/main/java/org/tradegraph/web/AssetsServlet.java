package org.tradegraph.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;

/** Answers the style, scripts and the outline of the world that pages use; all of it travels in the jar. */
final class AssetsServlet extends HttpServlet {

    static final String START = "/assets/";

    private static final String WEBJARS = "META-INF/resources/webjars/";
    private static final Map<String, String> OF_OTHERS = Map.of(
            "d3.js", "d3/7.9.0/dist/d3.min.js",
            "yasgui.js", "zazuko__yasgui/4.5.0/build/yasgui.min.js",
            "yasgui.css", "zazuko__yasgui/4.5.0/build/yasgui.min.css",
            "swagger-ui.js", "swagger-ui/5.34.1/swagger-ui-bundle.js",
            "swagger-ui.css", "swagger-ui/5.34.1/swagger-ui.css");
    private static final Set<String> OWN = Set.of("style.css", "charts.css", "icon.svg", "site.js", "charts.js", "editor.js", "api.js", "world.json");
    private static final Map<String, String> TYPES = Map.of("css", "text/css;charset=utf-8", "js", "text/javascript;charset=utf-8",
            "json", "application/json", "svg", "image/svg+xml");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getRequestURI().substring(START.length());
        String file = OWN.contains(name) ? "assets/" + name : OF_OTHERS.containsKey(name) ? WEBJARS + OF_OTHERS.get(name) : "";
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "There is no such file.");
            return;
        }
        response.setContentType(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
        response.setHeader("Cache-Control", "public, max-age=3600");
        try (InputStream content = getClass().getClassLoader().getResourceAsStream(file)) {
            content.transferTo(response.getOutputStream());
        }
    }
}
