package org.tradegraph.web;

import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Why a request was not answered, as problem+json or as a page. */
record Problem(int status, String title, String detail) {

    static final String JSON = "application/problem+json";

    private static final String SECONDS_TO_WAIT = "10";

    static Problem of(int status, String detail) {
        return new Problem(status, title(status), detail);
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "Bad request";
            case 401 -> "Not known";
            case 403, 422 -> "Not allowed";
            case 404 -> "Not found";
            case 405 -> "Method not allowed";
            case 406 -> "Not acceptable";
            case 413 -> "Too large";
            case 415 -> "Unsupported media type";
            case 503 -> "Out of time";
            default -> "Error";
        };
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setHeader("Vary", "Accept");
        response.setHeader("Cache-Control", "no-store");
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", SECONDS_TO_WAIT);
        }
        if (Negotiation.wantsPage(request)) {
            Pages.send(response, Pages.problem(this, words(request)));
        } else {
            Pages.sendText(response, JSON, json());
        }
    }

    /** What the last part of the address may have meant. */
    private static String words(HttpServletRequest request) {
        String path = URLDecoder.decode(request.getRequestURI().replaceAll("%(?![0-9A-Fa-f]{2})", "%25"), StandardCharsets.UTF_8);
        return path.substring(path.lastIndexOf('/') + 1).replace('-', ' ');
    }

    private String json() {
        JsonObject json = new JsonObject();
        json.addProperty("title", title);
        json.addProperty("status", status);
        json.addProperty("detail", detail);
        return json.toString();
    }
}
