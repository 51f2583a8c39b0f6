package io.github.defer4j.processor;

import com.palantir.javapoet.ClassName;
import io.github.defer4j.processor.bind.BoundService;
import io.github.defer4j.processor.bind.ComponentBinder;
import io.github.defer4j.processor.bind.ServiceBinder;
import io.github.defer4j.processor.bind.ServiceContext;
import io.github.defer4j.processor.build.ClassBuilder;
import io.github.defer4j.processor.diagnostic.Finding;
import io.github.defer4j.processor.environment.Env;
import io.github.defer4j.processor.model.SafeClass;
import io.github.defer4j.processor.read.MarkReader;
import io.github.defer4j.processor.read.ServiceMark;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** One service from its marks to its wrapper: read, parse and resolve, check, build. */
final class ServicePipeline {
    private final Env env;
    private final WrapperNames names;
    private final Map<String, ClassName> wrappers;

    /**
     * @param wrappers the wrappers of this round by simple name, as the service may name them
     */
    ServicePipeline(Env env, WrapperNames names, Map<String, ClassName> wrappers) {
        this.env = env;
        this.names = names;
        this.wrappers = wrappers;
    }

    Result run(TypeElement service) {
        ServiceMark mark = MarkReader.serviceMark(service).orElse(ServiceMark.DEFAULT);
        if (!mark.isReadable()) {
            return new Result.Waiting("", Optional.empty());
        }
        Optional<Finding> misnamed = names.mistake(service);
        if (misnamed.isPresent()) {
            return new Result.Wrong(List.of(misnamed.get()), Optional.empty());
        }
        ServiceBinder binder = new ServiceBinder(ServiceContext.of(
                env, service, mark, names.of(service).simpleName(), wrappers::containsKey));
        BoundService bound = binder.bind();
        if (binder.missing().isPresent() && bound.members().isEmpty()) {
            return new Result.Waiting(binder.missing().get(), Optional.empty());
        }
        ComponentBinder.Outcome component = new ComponentBinder(env, service, mark).bind(bound.isStatic());
        SafeClass wrapper = new ClassBuilder(bound, component.component(), names.of(service), wrappers).build();
        if (binder.missing().isPresent()) {
            return new Result.Waiting(binder.missing().get(), Optional.of(wrapper));
        }
        List<Finding> findings = Stream.concat(binder.findings().stream(), component.mistake().stream()).toList();
        return binder.isSound() && component.mistake().isEmpty()
                ? new Result.Built(wrapper, findings)
                : new Result.Wrong(findings, Optional.of(wrapper));
    }
}
