package vn.sinhke.project.web;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import vn.sinhke.project.usecase.ReadParticipants;
import vn.sinhke.shared.ContentDisposition;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.web.SheetDownload;

/** Hands out the empty list of participants. */
@WebServlet("/project/participants-file")
public class ParticipantTemplate extends HttpServlet {
    @Inject
    transient ReadParticipants participants;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Messages language = SheetDownload.texts(request);
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(ContentDisposition.NAME, ContentDisposition.attachment(language.get("project.participants.file")));
        participants.template(language, response.getOutputStream());
    }
}
