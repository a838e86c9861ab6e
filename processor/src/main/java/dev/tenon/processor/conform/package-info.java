/** Whether two networks are the same but for their names, and where they part if not. */
package dev.tenon.processor.conform;
