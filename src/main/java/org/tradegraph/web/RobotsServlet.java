package org.tradegraph.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells robots which pages to read: those of things, not the endless answers to queries. */
final class RobotsServlet extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Pages.sendText(response, "text/plain", "User-agent: *\nDisallow: /sparql\nDisallow: /queries/\nDisallow: /search\nDisallow: /suggest\n");
    }
}
