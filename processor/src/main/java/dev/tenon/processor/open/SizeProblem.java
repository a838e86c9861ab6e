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
    Extent middle = open.size().usual();
    Side height =
        new Side(
            "Height",
            open.size().heights(),
            middle.height(),
            number -> objectsTo(new Extent(number, middle.width())));
    Side width =
        new Side(
            "Width",
            open.size().widths(),
            middle.width(),
            number -> objectsTo(new Extent(middle.height(), number)));
    NarrowerSizes narrower = new NarrowerSizes(annotation(open.input()), height, width);
    Problem problem =
        new Subject(usual.network(), open.input().name(), open.input())
            .problem(
                objection.code(Code.OPEN_SIZE_MISFIT),
                annotation(open.input()).placeOf(narrower.blame()),
                objection.predicate(probe.parameters().usual()));
    return objection.traced(problem).orTry(narrower.candidates());
  }

  private boolean objectsTo(Extent size) {
    return probe.at(objection.at().withSize(size)).isPresent();
  }

  private static AnnotationDecl annotation(BlockDecl input) {
    return (AnnotationDecl) input.body();
  }
}
