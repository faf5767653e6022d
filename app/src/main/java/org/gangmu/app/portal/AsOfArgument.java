package org.gangmu.app.portal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;

/** Gives a page its {@link AsOf}: from the request, else from {@code gangmu.as-of}, else today. */
@Component
public final class AsOfArgument implements HandlerMethodArgumentResolver {
    private final OwnTime time;

    AsOfArgument(OwnTime time) {
        this.time = time;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == AsOf.class;
    }

    @Override
    public AsOf resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer page,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return read(request.getParameter(AsOf.PARAMETER));
    }

    /** The day {@code asked} for; an empty wish is none. Answers 400 when it is no day. */
    AsOf read(@Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            return own();
        }
        try {
            return new AsOf(LocalDate.parse(asked.strip()), true);
        } catch (DateTimeParseException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "as-of is no day: write it as 2024-02-01", e);
        }
    }

    /** The portal's own choice. */
    public AsOf own() {
        return new AsOf(time.day(), false);
    }
}
