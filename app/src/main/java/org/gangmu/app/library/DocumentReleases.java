package org.gangmu.app.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangmu.app.portal.SourceLink;
import org.gangmu.app.release.ReleaseSource;
import org.gangmu.app.store.Release.Kind;
import org.gangmu.document.Document;
import org.springframework.stereotype.Component;

/** Documents to decide on, the latest known first. */
@Component
final class DocumentReleases implements ReleaseSource {
    private final Shelf shelf;

    DocumentReleases(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public Kind kind() {
        return Kind.DOCUMENT;
    }

    @Override
    public List<Releasable> list(LocalDate day) {
        return shelf.on(day).list().stream()
                .map(held -> releasable(held.document()))
                .toList();
    }

    private static Releasable releasable(Document document) {
        String detail = Stream.of(document.issuer(), document.number(), document.date())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" · "));
        return new Releasable(document.id(), document.title(), detail, "/documents/" + SourceLink.key(document.id()));
    }
}
