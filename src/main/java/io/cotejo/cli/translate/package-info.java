/**
 * Commands that translate, and what belongs to back ends and the memory.
 *
 * <p>Internal: {@code cli} may enter.
 */
package io.cotejo.cli.translate;
