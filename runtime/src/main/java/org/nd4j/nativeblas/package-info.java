/** A class of ND4J's that moved, where Deeplearning4j still looks for it. */
@NullMarked
package org.nd4j.nativeblas;

import org.jspecify.annotations.NullMarked;
