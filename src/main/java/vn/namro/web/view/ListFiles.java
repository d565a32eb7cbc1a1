package vn.namro.web.view;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.namro.documents.ListFile;

/** A handler that returns a {@link ListFile} is asked under the endings of its forms: the address says which one is meant. */
@Component
class ListFiles implements HandlerMethodReturnValueHandler {
    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return type.getParameterType() == ListFile.class;
    }

    @Override
    public void handleReturnValue(@Nullable Object value, MethodParameter type, ModelAndViewContainer container, NativeWebRequest request) throws IOException {
        container.setRequestHandled(true);
        var path = request.getNativeRequest(HttpServletRequest.class).getRequestURI();
        var form = Arrays.stream(ListFile.Form.values()).filter(one -> path.endsWith("." + one.ending())).findFirst().orElseThrow();
        var list = (ListFile) value;
        var response = request.getNativeResponse(HttpServletResponse.class);
        response.setContentType(form.type());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + list.name() + "." + form.ending() + "\"");
        list.write(form, response.getOutputStream());
    }
}
