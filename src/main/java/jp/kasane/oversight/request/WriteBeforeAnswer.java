package jp.kasane.oversight.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.kasane.access.Guarded;
import jp.kasane.audit.AccessBook;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Nothing is shown that was not written down before: neither a page nor an answer to a program. */
@ControllerAdvice
class WriteBeforeAnswer implements ResponseBodyAdvice<Object>, HandlerInterceptor {

    private final AccessBook book;
    private final NoteRoute route;

    WriteBeforeAnswer(AccessBook book, NoteRoute route) {
        this.book = book;
        this.route = route;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (handler instanceof HandlerMethod method) {
            route.note(method.getMethodAnnotation(Guarded.class), response.getStatus(), false, request);
        }
        book.write();
    }

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (request instanceof ServletServerHttpRequest asked && response instanceof ServletServerHttpResponse given) {
            int status = given.getServletResponse().getStatus();
            boolean file = response.getHeaders().getContentDisposition().isAttachment();
            route.note(answer.getMethodAnnotation(Guarded.class), status, file, asked.getServletRequest());
        }
        book.write();
        return body;
    }
}
