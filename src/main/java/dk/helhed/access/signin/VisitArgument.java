package dk.helhed.access.signin;

import static java.util.Objects.requireNonNull;

import dk.helhed.pages.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Lets the controllers of sign-in take a {@link Visit} as a parameter. */
final class VisitArgument implements HandlerMethodArgumentResolver {

    private final Pages pages;

    VisitArgument(Pages pages) {
        this.pages = pages;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visit.class;
    }

    @Override
    public Visit resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var response = requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        return new Visit(
                request,
                response,
                pages.page(request),
                requireNonNull(container).getModel());
    }
}
