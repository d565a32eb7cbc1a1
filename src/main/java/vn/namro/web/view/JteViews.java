package vn.namro.web.view;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.jspecify.annotations.Nullable;

/** {@code "accounts/sign-in"} is the template {@code src/main/jte/accounts/sign-in.jte}; it gets {@code frame} and its page. */
@Configuration(proxyBeanMethods = false)
class JteViews {
    @Bean
    TemplateEngine templateEngine() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    @Bean
    ViewResolver jteViewResolver(TemplateEngine engine, Frames frames) {
        return (name, _) -> engine.hasTemplate(name + ".jte") ? new JteView(engine, frames, name + ".jte") : null;
    }

    private record JteView(TemplateEngine engine, Frames frames, String template) implements View {
        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) throws Exception {
            var arguments = new HashMap<String, Object>();
            if (model != null && model.get("page") != null) {
                arguments.put("page", model.get("page"));
            }
            var frame = frames.of(request);
            arguments.put("frame", frame);
            response.setHeader("Content-Language", frame.lang().code());
            var out = new Utf8ByteOutput();
            engine.render(template, arguments, out);
            response.setContentType(getContentType());
            response.setContentLength(out.getContentLength());
            out.writeTo(response.getOutputStream());
        }
    }
}
