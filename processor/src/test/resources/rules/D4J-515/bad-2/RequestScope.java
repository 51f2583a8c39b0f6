package org.springframework.web.context.annotation;

import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;

@Scope("request")
public @interface RequestScope {
    ScopedProxyMode proxyMode() default ScopedProxyMode.TARGET_CLASS;
}
