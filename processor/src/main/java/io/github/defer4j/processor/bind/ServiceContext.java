package io.github.defer4j.processor.bind;

import io.github.defer4j.processor.environment.Access;
import io.github.defer4j.processor.environment.Env;
import io.github.defer4j.processor.read.ServiceMark;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** The service that a wrapper is made for, with what binding its calls needs. */
public record ServiceContext(Env env, Access access, TypeElement service, ServiceMark mark, String wrapper) {

    /**
     * @param wrapper the simple name that the wrapper will have
     */
    public static ServiceContext of(Env env, TypeElement service, ServiceMark mark, String wrapper) {
        return new ServiceContext(env, env.accessFrom(env.elements().getPackageOf(service)), service, mark, wrapper);
    }

    public DeclaredType type() {
        return (DeclaredType) service.asType();
    }
}
