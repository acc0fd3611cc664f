package vn.sinhke.shared.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import vn.sinhke.shared.Messages;

/** Refuses a body of a media type that is none, before Jersey meets it: that would answer with a page. */
@WebFilter("/api/*")
public class MediaTypeDoor extends HttpFilter {
    private static final int WRONG_MEDIA = 415;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String sent = request.getContentType();
        if (sent == null || isMedia(sent)) {
            chain.doFilter(request, response);
            return;
        }
        Messages say = Messages.accepted(request.getHeader("Accept-Language"));
        response.setStatus(WRONG_MEDIA);
        response.setContentType(ProblemBody.MEDIA_TYPE);
        response.getOutputStream().write(ProblemBody.of(WRONG_MEDIA, say).json(say));
    }

    private static boolean isMedia(String text) {
        try {
            MediaType.valueOf(text);
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
