package io.github.defer4j.processor.bind;

import io.github.defer4j.processor.diagnostic.Finding;
import io.github.defer4j.processor.diagnostic.Findings;
import io.github.defer4j.processor.diagnostic.Place;
import io.github.defer4j.processor.diagnostic.Problem;
import io.github.defer4j.processor.environment.Env;
import io.github.defer4j.processor.environment.Members;
import io.github.defer4j.processor.environment.MissingTypes;
import io.github.defer4j.processor.environment.Show;
import io.github.defer4j.processor.read.DeferMark;
import io.github.defer4j.processor.read.MethodMarks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Binds one service: chooses the methods of its wrapper and binds the marked ones. */
public final class ServiceBinder {
    private final ServiceContext service;
    private final Env env;
    private final Findings findings = new Findings();
    private final TypeFindings ofType = new TypeFindings();
    private String missing;

    public ServiceBinder(ServiceContext service) {
        this.service = service;
        this.env = service.env();
    }

    /** Whether nothing but warnings was found, once bound. */
    public boolean isSound() {
        return findings.isEmpty();
    }

    /** The mistakes, once bound. */
    public List<Finding> findings() {
        return findings.list();
    }

    /** A type that does not exist yet, once bound; without its name if it stands in a mark. */
    public Optional<String> missing() {
        return Optional.ofNullable(missing);
    }

    public BoundService bind() {
        new PlacementChecks(service, findings).checkType();
        List<Members.Method> methods = methods();
        noteMissing(methods);
        if (missing != null) {
            return new BoundService(service, List.of(), List.of(), List.of());
        }
        if (!isTypeUsable()) {
            return skeleton(methods);
        }
        noteUnreachable();
        List<BoundService.Member> members = new ArrayList<>();
        methods.forEach(method -> members.add(member(method, findings)));
        new TypeMarkChecks(service, findings).check(methods.stream().map(Members.Method::element).toList());
        long reached = methods.stream().filter(method -> service.marks().isReached(method.element())).count();
        ofType.list(reached).forEach(findings::add);
        members.removeIf(member -> isFinalizer(member.method().element()) || !isWritable(member.method()));
        members.removeAll(clashing(members, findings));
        if (findings.isEmpty() && members.stream().noneMatch(member -> member.marked().isPresent())) {
            String name = Show.type(service.service());
            Place place = service.mark().place().orElseGet(() -> Place.of(service.service(), "type " + name));
            findings.add(Finding.of(Problem.NOTHING_MARKED, place, name));
        }
        InterfacePlan plan = new InterfacePlan(service, members);
        List<DeclaredType> interfaces = plan.implemented();
        List<BoundService.Member> checked = plan.checkThrows(interfaces, findings);
        List<BoundService.Member> implementing = checked.stream()
                .filter(member -> plan.overrides(member, interfaces))
                .toList();
        return new BoundService(service, checked, interfaces, implementing);
    }

    // Of a type that cannot be wrapped: what is wrong inside it is no news.
    private BoundService skeleton(List<Members.Method> methods) {
        Findings unsaid = new Findings();
        List<BoundService.Member> broken = methods.stream()
                .filter(method -> !isFinalizer(method.element()) && isWritable(method))
                .map(method -> new BoundService.Member(method, member(method, unsaid).marked(), true))
                .collect(Collectors.toCollection(ArrayList::new));
        broken.removeAll(clashing(broken, unsaid));
        return new BoundService(service, broken, List.of(), List.of());
    }

    /** What the wrapper must leave out, since another of its methods has the signature. */
    private List<BoundService.Member> clashing(List<BoundService.Member> members, Findings findings) {
        List<SignatureChecks.Clash> clashes = new SignatureChecks(env, members).clashes();
        for (SignatureChecks.Clash clash : clashes) {
            ExecutableElement method = clash.member().method().element();
            String name = Show.method(method);
            String other = Show.method(clash.other());
            Finding finding = Finding.of(Problem.SIGNATURE_TAKEN, Place.of(method, name), name, other);
            findings.add(reachable(finding, method));
        }
        return clashes.stream().map(SignatureChecks.Clash::member).toList();
    }

    private boolean isTypeUsable() {
        return findings.list().stream()
                .map(Finding::problem)
                .noneMatch(problem -> problem == Problem.PRIVATE_TYPE || problem == Problem.NO_SERVICE);
    }

    private BoundService.Member member(Members.Method method, Findings findings) {
        MethodMarks marks = service.marks().of(method.element());
        boolean marked = !marks.isEmpty() || MethodBinder.takesScope(env, method.element());
        if (!marked || isCopied(method.element())) {
            return new BoundService.Member(method, Optional.empty(), false);
        }
        Findings own = new Findings();
        new PlacementChecks(service, own).checkMethod(method.element(), env.members().typeOf(method), marks);
        boolean placed = own.isEmpty();
        MethodBinder binder = new MethodBinder(service, method, marks, own);
        BoundMethod bound = binder.bind();
        Optional<String> needed = marked(method)
                .filter(type -> type.getKind() == TypeKind.ERROR)
                .map(Show::type)
                .findFirst()
                .or(binder::missing);
        needed.ifPresent(type -> missing = type);
        if (!marks.isReadable()) {
            // Without the class that a mark names: another processor may make it.
            missing = "";
        }
        toReport(marks, own, placed).forEach(finding -> report(finding, method.element(), findings));
        boolean broken = !own.isEmpty() || !marks.mistakes().isEmpty() || !marks.isReadable() || needed.isPresent();
        return new BoundService.Member(method, Optional.of(bound), broken);
    }

    private void noteUnreachable() {
        for (Members.Method method : env.members().methods(service.type())) {
            Findings own = new Findings();
            new PlacementChecks(service, own).checkReach(method.element(), service.marks().of(method.element()));
            own.list().forEach(finding -> findings.add(reachable(finding, method.element())));
        }
    }

    private static List<Finding> toReport(MethodMarks marks, Findings own, boolean placed) {
        if (!marks.isReadable()) {
            // The compiler reports it, or it will be there in the next round.
            return List.of();
        }
        if (!marks.mistakes().isEmpty()) {
            return marks.mistakes();
        }
        return placed ? oneOfEach(own.list()) : own.list().subList(0, 1);
    }

    // A composed annotation that does not fit has often several calls that do not: to its user that is one mistake.
    private static List<Finding> oneOfEach(List<Finding> findings) {
        Set<AnnotationMirror> told = new HashSet<>();
        return findings.stream()
                .filter(finding -> !finding.place().isComposed()
                        || finding.problem().isWarning()
                        || told.add(finding.place().mirror().orElseThrow()))
                .toList();
    }

    private void report(Finding finding, ExecutableElement method, Findings findings) {
        if (finding.place().element().equals(service.service())) {
            ofType.add(finding, Show.signature(method));
        } else {
            findings.add(reachable(finding, method));
        }
    }

    // A mark on a record component is copied to its accessor; it is reported on the constructor.
    private boolean isCopied(ExecutableElement method) {
        return service.service().getRecordComponents().stream()
                .filter(component -> method.equals(component.getAccessor()))
                .anyMatch(component -> ElementFilter.constructorsIn(service.service().getEnclosedElements()).stream()
                        .anyMatch(constructor -> isMarked(constructor, component.getSimpleName())));
    }

    private boolean isMarked(ExecutableElement constructor, Name parameter) {
        List<List<DeferMark>> marks = service.marks().of(constructor).onParameters();
        return IntStream.range(0, marks.size())
                .filter(i -> constructor.getParameters().get(i).getSimpleName().equals(parameter))
                .anyMatch(i -> !marks.get(i).isEmpty());
    }

    // An inherited mark may be in a class file, where no compiler can point: the service stands for it.
    private Finding reachable(Finding finding, ExecutableElement method) {
        boolean inherited = !method.getEnclosingElement().equals(service.service());
        if (!inherited) {
            return finding;
        }
        Place place = Place.of(
                service.service(),
                finding.place().label() + ", inherited by " + Show.type(service.service()));
        return new Finding(
                finding.problem(),
                place,
                finding.arguments(),
                finding.excerpt(),
                finding.details(),
                finding.suggestions());
    }

    /** Every accessible instance method, and the marked static ones. */
    private List<Members.Method> methods() {
        List<Members.Method> all = env.members().methods(service.type());
        // A wrapper that compares its services must hash them too.
        boolean compares = all.stream()
                .map(Members.Method::element)
                .anyMatch(method -> !isFromObject(method) && Show.isSignature("equals(Object)", method));
        return all.stream()
                .filter(method -> !isFromObject(method.element())
                        || compares && Show.isSignature("hashCode()", method.element()))
                .filter(method -> service.access().toMember(method.element()))
                .filter(method -> isStatic(method.element()) ? isMarkedHere(method.element()) : isCallable(method))
                .toList();
    }

    private static boolean isStatic(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.STATIC);
    }

    private boolean isMarkedHere(ExecutableElement method) {
        return method.getEnclosingElement().equals(service.service())
                && (!service.marks().of(method).isEmpty() || MethodBinder.takesScope(env, method));
    }

    private static boolean isFromObject(ExecutableElement method) {
        return ((TypeElement) method.getEnclosingElement()).getQualifiedName().contentEquals("java.lang.Object");
    }

    // The JVM finalizes the service by itself. A signature that cannot be written down cannot be wrapped: with a mark
    // that is a mistake, unless only an heir in another package cannot write it.
    private boolean isCallable(Members.Method method) {
        return service.marks().of(method.element()).isEmpty()
                ? !isFinalizer(method.element()) && isWritable(method)
                : isWritable(method) || service.access().inHome(method.element());
    }

    private boolean isWritable(Members.Method method) {
        return service.access().canWrite(env.members().typeOf(method));
    }

    private static boolean isFinalizer(ExecutableElement method) {
        return method.getSimpleName().contentEquals("finalize")
                && method.getParameters().isEmpty();
    }

    private void noteMissing(List<Members.Method> methods) {
        MissingTypes types = new MissingTypes(service.unwritten());
        missing = env.members()
                .supertypes(service.type())
                .map(types::in)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> types.inBoundsOf(service.service().getTypeParameters()))
                .or(() -> methods.stream()
                        .map(method -> types.in(env.members().typeOf(method)))
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> methods.stream()
                        .flatMap(method -> method.element().getParameters().stream())
                        .map(VariableElement::asType)
                        .map(types::in)
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> methods.stream()
                        .flatMap(this::marked)
                        .flatMap(type -> env.kit().memberSites(type).stream())
                        .flatMap(env.members()::supertypes)
                        .map(types::in)
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElse(null);
    }

    // Whether such a parameter is closed may be said by a type that does not exist yet.
    private Stream<? extends TypeMirror> marked(Members.Method method) {
        List<List<DeferMark>> marks = service.marks().of(method.element()).onParameters();
        return IntStream.range(0, marks.size())
                .filter(i -> !marks.get(i).isEmpty())
                .mapToObj(env.members().typeOf(method).getParameterTypes()::get);
    }
}
