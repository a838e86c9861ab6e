package dev.tenon.processor.open;

import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.problem.Subject;
import dev.tenon.processor.shape.Extent;

/** A size of the input at which the network is not right; the fixes are narrower ranges. */
record SizeProblem(Probe probe, Plan usual, Objection objection) {

  Problem problem() {
    OpenParameters.OpenSize open = probe.parameters().size().orElseThrow();
    NarrowerSizes narrower = narrower(open);
    Problem problem =
        new Subject(usual.network(), open.input().name(), open.input())
            .problem(
                objection.code(Code.OPEN_SIZE_MISFIT),
                annotation(open.input()).placeOf(narrower.blame()),
                objection.predicate(probe.parameters().usual()));
    return objection.traced(problem).orTry(narrower.candidates());
  }

  private NarrowerSizes narrower(OpenParameters.OpenSize open) {
    Sizes sizes = new Sizes(open.size(), this::objectsTo);
    Extent usually = open.size().usual();
    Extent size = objection.at().size();
    boolean both = size.height() != usually.height() && size.width() != usually.width();
    Side height = sizes.heights(both ? size.width() : usually.width());
    Side width = sizes.widths(both ? size.height() : usually.height());
    return new NarrowerSizes(
        annotation(open.input()),
        height,
        width,
        both
            ? OtherEnds.ofEither(height, width, sizes.squares())
            : OtherEnds.ofEach(height, width));
  }

  private boolean objectsTo(Extent size) {
    return probe.at(objection.at().withSize(size)).isPresent();
  }

  private static AnnotationDecl annotation(BlockDecl input) {
    return (AnnotationDecl) input.body();
  }
}
