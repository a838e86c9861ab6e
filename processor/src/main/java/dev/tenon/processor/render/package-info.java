/**
 * A plan as Java source: what a Deeplearning4j engineer would write by hand.
 *
 * <p>{@link dev.tenon.processor.render.BuilderRenderer} puts the generated class together from
 * parts that know nothing of each other; {@link dev.tenon.processor.render.SkeletonRenderer} keeps
 * the same public surface for a network with errors. Every text is the same on every machine.
 */
@NullMarked
package dev.tenon.processor.render;

import org.jspecify.annotations.NullMarked;
