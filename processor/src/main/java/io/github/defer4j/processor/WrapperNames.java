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
import java.util.HashMap;
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
    /** Identifiers that no type can have as its name (JLS 3.9); {@link SourceVersion} lets them pass. */
    private static final Set<String> RESTRICTED = Set.of("permits", "record", "sealed", "var", "yield");

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

    /** The name of a service without {@link #mistake}. */
    ClassName of(TypeElement service) {
        return ClassName.get(packageOf(service), simpleName(service));
    }

    private String packageOf(TypeElement service) {
        return env.elements().getPackageOf(service).getQualifiedName().toString();
    }

    private String simpleName(TypeElement service) {
        return MarkReader.serviceMark(service)
                .flatMap(ServiceMark::name)
                .map(Written::text)
                .orElseGet(() -> Show.type(service).replace('.', '_') + env.suffix());
    }

    private boolean isTypeName(String simple) {
        return SourceVersion.isIdentifier(simple)
                && SourceVersion.isName(simple, env.version())
                && !RESTRICTED.contains(simple);
    }

    /**
     * The wrappers of a round by simple name. Where several packages have one of that name, only a file's imports
     * know which is meant: such a name waits until the wrappers are types.
     */
    Map<String, ClassName> visible(Collection<TypeElement> all) {
        Map<String, ClassName> visible = new TreeMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (TypeElement each : all) {
            if (isTypeName(simpleName(each))) {
                ClassName name = of(each);
                ClassName other = visible.putIfAbsent(name.simpleName(), name);
                if (other != null && !other.equals(name)) {
                    ambiguous.add(name.simpleName());
                }
            }
        }
        visible.keySet().removeAll(ambiguous);
        return visible;
    }

    /** The same as a service may mean them: its own wrapper has no rival. */
    Map<String, ClassName> visibleFrom(TypeElement service, Map<String, ClassName> visible) {
        String simple = simpleName(service);
        if (!isTypeName(simple) || of(service).equals(visible.get(simple))) {
            return visible;
        }
        Map<String, ClassName> own = new HashMap<>(visible);
        own.put(simple, of(service));
        return own;
    }

    /** The service that has this wrapper, by full name. */
    Optional<String> serviceOf(ClassName wrapper) {
        return Optional.ofNullable(services.get(wrapper));
    }

    /** For a service whose wrapper another processor writes. */
    void reserve(TypeElement service) {
        if (isTypeName(simpleName(service))) {
            services.putIfAbsent(of(service), service.getQualifiedName().toString());
            own.add(of(service));
        }
    }

    /** Why the service cannot have the name. */
    Optional<Finding> mistake(TypeElement service) {
        String simple = simpleName(service);
        Optional<Place> written = MarkReader.serviceMark(service)
                .flatMap(ServiceMark::name)
                .map(Written::place);
        if (!isTypeName(simple)) {
            Place setting = written.orElseGet(() -> Place.ofOption(service, Env.SUFFIX, env.suffix()));
            return Optional.of(Finding.of(Problem.BAD_NAME, setting, simple));
        }
        Place place = written.orElseGet(() -> Place.of(service, "type " + Show.type(service)));
        ClassName name = of(service);
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
