package org.cityprofiles.examples.war.host;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

/** The page of a municipal application that includes a profile, in each way in which servlets and JSPs do it. */
public final class HostServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    public HostServlet() {}

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        RequestDispatcher there = request.getRequestDispatcher(request.getParameter("to"));
        response.setContentType("text/html;charset=utf-8");
        response.setHeader("X-Host", "of the host");
        switch (request.getParameter("how")) {
            case "forward" -> there.forward(request, response);
            case "stream" -> {
                response.getOutputStream().print("[");
                there.include(request, response);
                response.getOutputStream().print("]");
            }
            case "committed" -> write(request, response, there, true);
            default -> write(request, response, there, false);
        }
    }

    private static void write(
            HttpServletRequest request, HttpServletResponse response, RequestDispatcher there, boolean sent)
            throws ServletException, IOException {
        PrintWriter page = response.getWriter();
        page.print("[");
        if (sent) {
            response.flushBuffer();
        }
        there.include(request, response);
        page.print("]");
    }
}
