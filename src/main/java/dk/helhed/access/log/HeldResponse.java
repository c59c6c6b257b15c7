package dk.helhed.access.log;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;

/** An answer of which nothing is sent before the log of it is on the disk. */
final class HeldResponse extends HttpServletResponseWrapper {

    private final Unanswered request;

    HeldResponse(HttpServletResponse response, Unanswered request) {
        super(response);
        this.request = request;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        request.awaitLog();
        return super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        request.awaitLog();
        return super.getWriter();
    }

    @Override
    public void flushBuffer() throws IOException {
        request.awaitLog();
        super.flushBuffer();
    }

    @Override
    public void sendError(int status) throws IOException {
        request.awaitLog();
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        request.awaitLog();
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        request.awaitLog();
        super.sendRedirect(location);
    }

    @Override
    public void sendRedirect(String location, int status) throws IOException {
        request.awaitLog();
        super.sendRedirect(location, status);
    }

    @Override
    public void sendRedirect(String location, boolean clearBuffer) throws IOException {
        request.awaitLog();
        super.sendRedirect(location, clearBuffer);
    }

    @Override
    public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
        request.awaitLog();
        super.sendRedirect(location, status, clearBuffer);
    }
}
