package vn.sinhke.decision.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.sinhke.decision.query.Publication;
import vn.sinhke.decision.query.PublishedDecision;
import vn.sinhke.reference.query.HomeProvince;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Messages;

/** The latest decisions as an Atom feed (RFC 4287), for portals that carry them on; without anybody's personal data. */
@WebServlet("/public/feed.atom")
public class PublicFeed extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 50;
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Inject
    transient Publication publication;

    @Inject
    transient Units units;

    @Inject
    transient HomeProvince home;

    @Inject
    transient BusinessClock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<PublishedDecision> decisions = publication.decisions(null, null, MOST).items();
        Messages say = Messages.accepted("vi");
        response.setContentType("application/atom+xml;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=300");
        try {
            XMLStreamWriter out = XMLOutputFactory.newFactory().createXMLStreamWriter(response.getWriter());
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement("feed");
            out.writeDefaultNamespace(ATOM);
            element(out, "id", "urn:sinhke:decisions");
            element(out, "title", say.get("public.feed"));
            element(out, "updated", instant(decisions.isEmpty() ? clock.today() : decisions.get(0).day()));
            out.writeStartElement("author");
            element(out, "name", say.get("product.authority") + " " + home.today().map(UnitView::name).orElse(""));
            out.writeEndElement();
            for (PublishedDecision one : decisions) {
                out.writeStartElement("entry");
                element(out, "id", "urn:sinhke:decision:" + one.code() + ":" + one.day());
                element(out, "title", say.get("public.feed.title", one.symbol(), one.name()));
                element(out, "updated", instant(one.day()));
                element(out, "summary", say.get("public.feed.summary", one.code(), units.name(one.communeId()), one.households(), one.total(), one.stateSupport()));
                out.writeEndElement();
            }
            out.writeEndElement();
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private static void element(XMLStreamWriter out, String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    private static String instant(LocalDate day) {
        return day.atStartOfDay(BusinessClock.ZONE).toOffsetDateTime().toString().replace("T00:00+", "T00:00:00+");
    }
}
