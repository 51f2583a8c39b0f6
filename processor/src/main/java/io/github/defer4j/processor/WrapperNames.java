package io.github.defer4j.processor;

import com.palantir.javapoet.ClassName;
import io.github.defer4j.processor.diagnostic.Finding;
import io.github.defer4j.processor.diagnostic.Place;
import io.github.defer4j.processor.diagnostic.Problem;
import io.github.defer4j.processor.environment.Env;
import io.github.defer4j.processor.environment.Show;
import io.github.defer4j.processor.read.MarkReader;
import io.github.defer4j.processor.read.ServiceMark;
import io.github.defer4j.processor.read.Written;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.Map;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What wrappers are called, and that no two classes are called the same. */
final class WrapperNames {
    private final Env env;
    private final Set<String> sources = new HashSet<>();
    private final Map<ClassName, String> services = new TreeMap<>();
    private final Set<ClassName> own = new HashSet<>();

    WrapperNames(Env env) {
        this.env = env;
    }

    /** Classes that are being compiled. Class files do not count: they may be wrappers of an earlier build. */
    void addSources(Collection<? extends Element> roots) {
        for (Element root : roots) {
            if (root instanceof TypeElement type) {
                sources.add(type.getQualifiedName().toString());
            }
        }
    }

    ClassName of(TypeElement service) {
        String simple = MarkReader.serviceMark(service)
                .flatMap(ServiceMark::name)
                .map(Written::text)
                .orElseGet(() -> Show.type(service).replace('.', '_') + env.suffix());
        return ClassName.get(env.elements().getPackageOf(service).getQualifiedName().toString(), simple);
    }

    /** All wrappers of a round by simple name, those of the given package before others. */
    Map<String, ClassName> visibleFrom(TypeElement service, Collection<TypeElement> all) {
        Map<String, ClassName> visible = new TreeMap<>();
        String home = of(service).packageName();
        for (TypeElement each : all) {
            ClassName name = of(each);
            visible.merge(name.simpleName(), name, (one, other) -> other.packageName().equals(home) ? other : one);
        }
        return visible;
    }

    /** Why the service cannot have the name. */
    Optional<Finding> mistake(TypeElement service) {
        ClassName name = of(service);
        Place place = Place.of(service, "type " + Show.type(service));
        if (!SourceVersion.isName(name.simpleName(), env.version()) || name.simpleName().contains(".")) {
            Place at = MarkReader.serviceMark(service)
                    .flatMap(ServiceMark::name)
                    .map(Written::place)
                    .orElse(place);
            return Optional.of(Finding.of(Problem.BAD_NAME, at, name.simpleName()));
        }
        if (sources.contains(name.canonicalName()) && !own.contains(name)) {
            return Optional.of(Finding.of(Problem.NAME_TAKEN, place, name.simpleName()));
        }
        String self = service.getQualifiedName().toString();
        String other = services.putIfAbsent(name, self);
        own.add(name);
        return other == null || other.equals(self)
                ? Optional.empty()
                : Optional.of(Finding.of(Problem.NAME_TWICE, place, other, self, name.simpleName()));
    }
}
