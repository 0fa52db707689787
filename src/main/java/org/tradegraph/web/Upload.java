package org.tradegraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes documents in from those who know the token, as files of the folder that is watched.
 *
 * @param token what they send as {@code Authorization: Bearer TOKEN}
 */
public record Upload(Path folder, String token) {

    private static final int MOST_BYTES = 20_000_000;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final Map<String, String> ENDINGS = Map.of("text/plain", ".txt", "text/markdown", ".md", "text/html", ".html", "application/pdf", ".pdf");

    /** Answers 202 with the address at which the document will be; what is wrong with it is told in its log when it is read. */
    void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> ending = Optional.ofNullable(request.getContentType()).map(type -> type.split(";")[0].strip()).map(ENDINGS::get);
        String name = Optional.ofNullable(request.getParameter("name")).orElse("");
        if (!isKnown(request)) {
            response.setHeader("WWW-Authenticate", "Bearer");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED, "Send the token with which the server was started, as 'Authorization: Bearer TOKEN'.");
        } else if (!NAME.matcher(name).matches()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, "Give the document a name of letters, digits, dots and dashes, as ?name=NAME.");
        } else if (ending.isEmpty()) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "A document is text/plain, text/markdown, text/html or application/pdf.");
        } else {
            keep(request, response, name, ending.get());
        }
    }

    private boolean isKnown(HttpServletRequest request) {
        String sent = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
        return MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8), ("Bearer " + token).getBytes(StandardCharsets.UTF_8));
    }

    private void keep(HttpServletRequest request, HttpServletResponse response, String name, String ending) throws IOException {
        byte[] content;
        try (InputStream body = request.getInputStream()) {
            content = body.readNBytes(MOST_BYTES + 1);
        }
        if (content.length > MOST_BYTES) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "A document may have twenty million bytes.");
            return;
        }
        // Moved in whole, so that the watcher never reads half a file; hidden files are not read.
        Path part = Files.write(folder.resolve("." + name + ending + ".part"), content);
        Files.move(part, folder.resolve(name + ending), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        response.setHeader("Location", DocumentsServlet.DOCUMENTS + "/" + name);
        response.setStatus(HttpServletResponse.SC_ACCEPTED);
    }
}
