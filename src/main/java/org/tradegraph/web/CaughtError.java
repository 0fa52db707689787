package org.tradegraph.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;

/** Holds back errors, to be sent in one form wherever they come from. */
final class CaughtError extends HttpServletResponseWrapper {

    private static final int FIRST_ERROR = 400;

    private final HttpServletResponse response;
    private final boolean byStatus;
    private final Message message = new Message();
    private int error;

    /** @param byStatus whether a bare status is an error too, as it is in Fuseki, which writes its own text after it */
    CaughtError(HttpServletResponse response, boolean byStatus) {
        super(response);
        this.response = response;
        this.byStatus = byStatus;
    }

    void send(HttpServletRequest request) throws IOException {
        if (error > 0 && !response.isCommitted()) {
            response.reset();
            CrossOriginFilter.allow(response);
            Problem.of(error, message.text.toString().strip()).send(request, response);
        }
    }

    @Override
    public void setStatus(int status) {
        if (byStatus && status >= FIRST_ERROR) {
            error = status;
        } else {
            super.setStatus(status);
        }
    }

    @Override
    public void sendError(int status) {
        error = status;
    }

    @Override
    public void sendError(int status, String text) {
        error = status;
        message.text.append(text);
    }

    @Override
    public void setContentLength(int length) {
        if (error == 0) {
            super.setContentLength(length);
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return error > 0 ? message : super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        return error > 0 ? new PrintWriter(message) : super.getWriter();
    }

    private static final class Message extends ServletOutputStream {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void print(String words) {
            text.append(words);
        }

        @Override
        public void write(int b) {
            text.append((char) b);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("errors are not written asynchronously");
        }
    }
}
