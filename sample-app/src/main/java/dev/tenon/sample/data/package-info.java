/** Folders of images on disk, as batches for DL4J. */
@NullMarked
package dev.tenon.sample.data;

import org.jspecify.annotations.NullMarked;
