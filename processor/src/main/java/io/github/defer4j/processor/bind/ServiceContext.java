package io.github.defer4j.processor.bind;

import io.github.defer4j.processor.environment.Access;
import io.github.defer4j.processor.environment.Env;
import io.github.defer4j.processor.read.ServiceMark;
import io.github.defer4j.processor.read.ServiceMarks;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * The service that a wrapper is made for, with what binding its calls needs.
 *
 * @param wrapper the simple name that the wrapper will have
 * @param unwritten simple names of wrappers that this run writes, so that naming them is no missing type
 */
public record ServiceContext(
        Env env,
        Access access,
        TypeElement service,
        ServiceMark mark,
        ServiceMarks marks,
        String wrapper,
        Predicate<String> unwritten) {

    public static ServiceContext of(
            Env env, TypeElement service, ServiceMark mark, String wrapper, Predicate<String> unwritten) {
        Access access = env.accessFrom(env.elements().getPackageOf(service));
        ServiceMarks marks = new ServiceMarks(
                service, mark, name -> env.members().field(service.asType(), name).isPresent());
        return new ServiceContext(env, access, service, mark, marks, wrapper, unwritten);
    }

    public DeclaredType type() {
        return (DeclaredType) service.asType();
    }
}
