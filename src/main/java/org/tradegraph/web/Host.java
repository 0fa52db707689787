package org.tradegraph.web;

import jakarta.servlet.http.HttpServletRequest;

/** The address by which a visitor reached the server. */
final class Host {

    private Host() {
    }

    /** Without a slash at the end. */
    static String of(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length());
    }
}
