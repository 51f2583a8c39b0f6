package io.github.defer4j.processor.bind;

import io.github.defer4j.processor.diagnostic.Finding;
import io.github.defer4j.processor.diagnostic.Findings;
import io.github.defer4j.processor.diagnostic.Problem;
import io.github.defer4j.processor.diagnostic.Similar;
import io.github.defer4j.processor.environment.Show;
import io.github.defer4j.processor.read.ServiceMarks;
import io.github.defer4j.processor.read.Written;
import java.util.List;
import javax.lang.model.element.ExecutableElement;

/** What {@code @SafeWrapper} lists must be there. */
final class TypeMarkChecks {
    private final ServiceContext service;
    private final Findings findings;

    TypeMarkChecks(ServiceContext service, Findings findings) {
        this.service = service;
        this.findings = findings;
    }

    void check(List<ExecutableElement> methods) {
        service.mark().empty().forEach(list ->
                findings.add(Finding.of(Problem.EMPTY_LIST, list.place(), list.text())));
        List<ExecutableElement> reached = service.marks().onType()
                ? methods.stream().filter(ServiceMarks::isForTypes).toList()
                : List.of();
        for (Written entry : service.mark().exclude()) {
            if (reached.stream().noneMatch(method -> ServiceMarks.names(entry, method))) {
                List<String> names = reached.stream()
                        .map(method -> method.getSimpleName().toString())
                        .toList();
                findings.add(Finding.of(
                                Problem.EXCLUDES_NOTHING, entry.place(), entry.text(), Show.type(service.service()))
                        .withSuggestions(Similar.to(entry.text(), names)));
            }
        }
    }
}
