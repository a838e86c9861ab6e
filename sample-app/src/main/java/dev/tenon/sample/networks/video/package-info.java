/** Networks that look at clips: convolutions on each frame, then recurrent layers. */
@NullMarked
package dev.tenon.sample.networks.video;

import org.jspecify.annotations.NullMarked;
