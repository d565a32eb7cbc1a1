package vn.namro.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.namro.accounts.Actor;
import vn.namro.web.NotFound;

/** Gives a handler whoever acts: {@link Actor}, an optional one where a person without a post may come, or the person ({@link Present}). */
@Component
class ActorArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType() == Actor.class || parameter.getParameterType() == Present.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container, NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        var present = Present.in((HttpServletRequest) request.getNativeRequest()).orElseThrow(NotFound::new);
        if (parameter.getParameterType() == Present.class) {
            return present;
        }
        return parameter.getParameterType() == Optional.class ? present.actor() : present.actor().orElseThrow(NotFound::new);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }
}
