package org.tradegraph.remote;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.http.HttpEnv;
import org.apache.jena.http.HttpLib;
import org.apache.jena.http.Push;
import org.apache.jena.http.auth.AuthEnv;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.http.GSP;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.tradegraph.files.TradeGraphException;

/**
 * Where a SPARQL 1.1 store is asked and changed.
 *
 * @param query      takes queries
 * @param update     takes updates
 * @param graphStore takes whole graphs by the Graph Store Protocol, where that is wanted
 */
public record Endpoint(String query, String update, Optional<String> graphStore) {

    private static final String USER = "TRADEGRAPH_USER";
    private static final String PASSWORD = "TRADEGRAPH_PASSWORD";
    private static final String TOKEN = "TRADEGRAPH_TOKEN";
    private static final String UPDATE = "application/sparql-update;charset=utf-8";
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    public Endpoint {
        requireAddress(query);
        requireAddress(update);
        graphStore.ifPresent(Endpoint::requireAddress);
    }

    private static void requireAddress(String url) {
        try {
            URI uri = new URI(url);
            boolean isWeb = uri.getScheme() != null && uri.getScheme().matches("https?") && uri.getHost() != null;
            if (isWeb && uri.getUserInfo() == null) {
                return;
            }
        } catch (URISyntaxException e) {
            throw new TradeGraphException("'" + url + "' is no address of a SPARQL endpoint; give one such as http://localhost:3031/trade", e);
        }
        throw new TradeGraphException("'" + url.replaceAll("//[^/]*@", "//") + "' is no address of a SPARQL endpoint, which begins with http and holds no password; "
                + "give one such as http://localhost:3031/trade, and name and password in " + USER + " and " + PASSWORD);
    }

    /** Shows the store who asks: a token, or else a name with a password, where the environment holds them. */
    public Endpoint signedIn(Map<String, String> environment) {
        String[] urls = {query, update, graphStore.orElse(update)};
        for (String url : urls) {
            if (environment.containsKey(TOKEN)) {
                AuthEnv.get().setBearerToken(url, environment.get(TOKEN));
            } else if (environment.containsKey(USER)) {
                AuthEnv.get().registerBasicAuthModifier(url, environment.get(USER), environment.getOrDefault(PASSWORD, ""));
            }
        }
        return this;
    }

    QueryExecHTTPBuilder ask() {
        return QueryExecHTTP.service(query).context(ARQ.getContext().copy());
    }

    /** The media type tells the encoding, which RDF4J would take for Latin-1. */
    void change(String text) {
        told(() -> {
            HttpLib.httpPushData(HttpEnv.getHttpClient(update, null), Push.POST, update, request -> request.header("Content-Type", UPDATE), BodyPublishers.ofString(text));
            return true;
        });
    }

    GSP graphs() {
        return GSP.service(graphStore.orElseThrow());
    }

    /** Does something with the store; what stands in the way is told in a sentence. */
    <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (QueryExceptionHTTP e) {
            throw explained(e.getStatusCode(), e.getResponse(), e);
        } catch (HttpException e) {
            throw explained(e.getStatusCode(), e.getResponse(), e);
        }
    }

    private TradeGraphException explained(int status, String answer, RuntimeException cause) {
        if (status == UNAUTHORIZED || status == FORBIDDEN) {
            return new TradeGraphException(query + ": the store does not let you in (" + status + "); set " + USER + " and " + PASSWORD + ", or " + TOKEN
                    + ", in the environment", cause);
        }
        String why = status > 0 ? "answers " + status + firstLine(answer) : "does not answer";
        return new TradeGraphException(query + ": the store " + why + "; see that it runs there, and that --endpoint, --update and --graph-store are its addresses", cause);
    }

    private static String firstLine(String answer) {
        return answer == null ? "" : answer.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().map(line -> " (" + line + ")").orElse("");
    }
}
