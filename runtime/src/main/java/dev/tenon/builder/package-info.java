/**
 * What a generated builder is made of, and what it offers to the code that uses it.
 *
 * <p>{@link dev.tenon.builder.NetworkBuilder} is the base of every generated builder. The settings
 * of a network and of a block are one hierarchy, so that a setting is written and documented once:
 *
 * <pre>
 * UpdateSettings            updater, gradient normalisation: whatever has parameters
 * ├─ BatchNormOptions       eps, decay, gamma, beta
 * └─ RegularizationSettings l1, l2, weight decay
 *    └─ WeightSettings      initialisation, dropout, weight noise, constraints
 *       ├─ NetworkSettings  the same for every block; numbers, memory, how it is trained
 *       │  └─ NetworkBuilder     the builder of a network
 *       └─ TrainableOptions one block: overrides the network
 *          ├─ WeightOptions      convolutions and dense layers
 *          ├─ NormalizedOptions  the same with batch normalisation
 *          ├─ RecurrentOptions   LSTMs
 *          └─ HeadOptions        what the loss is computed on
 * LayerOptions              blocks without parameters
 * </pre>
 *
 * <p>Nothing here can change the shape of anything: that is what the annotations are for.
 */
@NullMarked
package dev.tenon.builder;

import org.jspecify.annotations.NullMarked;
