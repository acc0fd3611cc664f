package vn.sinhke.shared.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.omnifaces.util.Faces;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Outage;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Refusal;
import vn.sinhke.shared.Violation;

/** The one place where a page turns a refusal into words: keeps the page and says all of it, or leads elsewhere. */
public class ProblemHandler extends ExceptionHandlerWrapper {

    /** Puts the handler before the others. */
    public static class Factory extends ExceptionHandlerFactory {
        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new ProblemHandler(getWrapped().getExceptionHandler());
        }
    }

    public ProblemHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        for (Iterator<ExceptionQueuedEvent> queued = getUnhandledExceptionQueuedEvents().iterator(); queued.hasNext(); ) {
            FacesContext faces = FacesContext.getCurrentInstance();
            if (faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE
                    && told(faces, queued.next().getContext().getException())) {
                queued.remove();
            } else if (faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
                break;
            }
        }
        getWrapped().handle();
    }

    private static boolean told(FacesContext faces, Throwable thrown) {
        try {
            for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
                if (cause instanceof ViewExpiredException || cause instanceof Problem.NotSignedIn) {
                    return signInAgain(faces);
                }
                if (cause instanceof OptimisticLockException) {
                    return say(faces, MessageMap.now().get("problem.stale"), null);
                }
                if (cause instanceof Problem problem) {
                    return told(faces, problem);
                }
            }
            // Without a database there is no page either: the filter answers. A full disk leaves the page and what was typed.
            return Outage.behind(thrown).filter(Outage.STORAGE::equals).isPresent() && say(faces, MessageMap.now().get("problem.noRoom"), null);
        } catch (IOException cut) {
            throw new FacesException(cut);
        }
    }

    private static boolean told(FacesContext faces, Problem problem) throws IOException {
        Messages texts = MessageMap.now();
        if (problem instanceof Problem.RulesBroken broken) {
            broken.violations().forEach(one -> say(faces, Refusal.sentence(one, texts), target(one)));
            return true;
        }
        if (problem instanceof Problem.NotFound) {
            return sendError(faces, 404);
        }
        if (problem instanceof Problem.NotAllowed refused) {
            return faces.isPostback() ? say(faces, texts.get(refused.key()), null) : sendError(faces, 403);
        }
        if (problem instanceof Problem.NotPossible impossible) {
            return say(faces, texts.get("problem.notPossible", impossible.action(), impossible.state()), null);
        }
        if (problem instanceof Problem.Stale stale) {
            return say(faces, stale.told(texts, "problem.stale"), null);
        }
        if (problem instanceof Problem.NoRoom) {
            return say(faces, texts.get("problem.noRoom"), null);
        }
        if (problem instanceof Problem.Damaged) {
            return say(faces, texts.get("problem.damaged"), null);
        }
        if (problem instanceof Problem.TooManyTries tries) {
            return say(faces, texts.get("problem.tooManyTries", tries.seconds()), null);
        }
        return false;
    }

    /** {@code budget[2].unitPrice} is cured in the section {@code budget}. */
    private static String target(Violation violation) {
        return violation.field() == null ? null : violation.field().split("[.\\[]", 2)[0];
    }

    private static boolean say(FacesContext faces, String text, String target) {
        faces.addMessage(null, new LinkedMessage(text, target));
        faces.validationFailed(); // a dialog stays open
        return true;
    }

    private static boolean sendError(FacesContext faces, int status) throws IOException {
        if (faces.getPartialViewContext().isAjaxRequest()) {
            faces.getExternalContext().redirect(Faces.getRequestURIWithQueryString());
        } else {
            faces.getExternalContext().responseSendError(status, null);
            faces.responseComplete();
        }
        return true;
    }

    /** A page kept too long: a person still signed in gets it anew, anybody else the sign-in page with the way back. */
    private static boolean signInAgain(FacesContext faces) throws IOException {
        String before = LocalPath.before(Faces.getRequest());
        String here = before == null ? Faces.getRequestURIWithQueryString() : before;
        if (faces.getExternalContext().getUserPrincipal() != null) {
            faces.getExternalContext().redirect(here);
        } else if (here.contains("/sign-in.xhtml")) {
            faces.getExternalContext().redirect(Faces.getRequestContextPath() + "/sign-in.xhtml?reason=EXPIRED");
        } else {
            faces.getExternalContext().redirect(Faces.getRequestContextPath() + "/sign-in.xhtml?reason=EXPIRED&returnTo="
                    + URLEncoder.encode(here, StandardCharsets.UTF_8));
        }
        return true;
    }

}
